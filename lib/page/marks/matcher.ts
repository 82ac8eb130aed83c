import { findCodes } from '../../detect/find-codes';
import { hasKnownCode } from '../../detect/has-known-code';
import type { CodeMatch } from '../../detect/types';
import { ColumnMatches } from '../hints/column-matches';
import type { ReadContext } from '../hints/lazy-context';
import { createContextReader } from '../hints/read-context';
import { runAround } from '../hints/text-run';
import { dataInView } from '../view/data-in-view';
import { codesIn, inNode } from './codes-in';
import { applyLabelRules, type LabelRules } from './label-rules';
import { numberAt } from './number-at';

const NONE: readonly CodeMatch[] = [];
/** To search a longer text for a number takes long itself. */
const LONG = 4_000;

/** Finds the codes in text nodes and remembers what it found until the page changes. */
export interface Matcher {
  /** Whether the first text that has a known code was prepared for. */
  readonly isPrepared: boolean;
  /** Does in steps what takes longest with the first text that has a known code. */
  prepare(text: Text): Generator<void>;
  /** Returns all matches of a text. */
  matchesIn(text: Text): readonly CodeMatch[];
  /** Returns the matches of a text that can be in view: of a very long one, those on the visible lines and near them. */
  visibleMatchesIn(text: Text): readonly CodeMatch[];
  /** Returns the number at an offset of a text, marked or not, or undefined where there is none. */
  numberAt(text: Text, offset: number): CodeMatch | undefined;
  /** Returns the key of the column or label of a text, or undefined where it has none. */
  labelKeyOf(text: Text): string | undefined;
  /** Takes over what the user says about columns and labels. */
  setRules(rules: LabelRules): void;
  /** Forgets all matches, and what it knew of the surroundings that the changes may have touched. */
  forget(changes: readonly MutationRecord[]): void;
}

/** Returns a matcher for one document. */
export function createMatcher(document: Document, initialRules: LabelRules): Matcher {
  const reader = createContextReader(document);
  let rules = initialRules;
  let known = new WeakMap<Text, readonly CodeMatch[]>();
  let columns = new ColumnMatches();
  let isPrepared = false;
  return {
    get isPrepared() {
      return isPrepared;
    },
    *prepare(text) {
      if (text.length > LONG || !hasKnownCode(text.data)) return;
      isPrepared = true;
      attempt(() => reader.contextOf(text));
      yield;
      this.matchesIn(text);
      yield;
    },
    visibleMatchesIn(text) {
      const { data, start } = dataInView(text);
      return data.length === text.length ? this.matchesIn(text) : matchesInSlice(text, data, start);
    },
    matchesIn(text) {
      // Asked again for each text: to remember it for all those without a number would take longer.
      if (!hasKnownCode(text.data)) return NONE;
      let matches = known.get(text);
      if (!matches) {
        matches = read(text, text.data, (context) => codesIn(context, judged));
        known.set(text, matches);
      }
      return matches;
    },
    numberAt(text, offset) {
      const run = runAround(text);
      const match = numberAt(run.data, run.start + offset);
      return match && inNode(match, run)[0];
    },
    labelKeyOf: (text) => attempt(() => reader.contextOf(text))?.labelKey,
    setRules(next) {
      rules = next;
      forgetMatches();
    },
    forget(changes) {
      forgetMatches();
      for (const target of new Set(changes.map(({ target }) => target))) reader.forget(target);
    },
  };

  function forgetMatches(): void {
    known = new WeakMap();
    columns = new ColumnMatches();
  }

  /** What is found in a text, after what the user says. */
  function judged(data: string, context: ReadContext): readonly CodeMatch[] {
    return applyLabelRules(data, context, rules, findCodes(data, context));
  }

  function read(
    text: Text,
    data: string,
    find: (context: ReadContext) => readonly CodeMatch[],
  ): readonly CodeMatch[] {
    const matches = attempt(() => {
      const context = reader.contextOf(text);
      return columns.of(data, context, () => find(context));
    });
    return matches ?? NONE;
  }

  function matchesInSlice(text: Text, slice: string, start: number): readonly CodeMatch[] {
    if (!hasKnownCode(slice)) return NONE;
    return read(text, slice, (context) => judged(slice, context)).map((match) => ({
      ...match,
      start: match.start + start,
      end: match.end + start,
    }));
  }
}

/**
 * Returns what is read of a text, or undefined where that fails: what a page has built that nobody foresaw costs a text,
 * not all of them. Much of a context is read only when a rule asks for it.
 */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
