import type { Candidate } from '../candidate';
import type { Column, LabelKind, PageFacts, TextContext } from '../types';
import type { WordPattern } from '../vocabulary/words';

/** One thing that speaks for or against a candidate; `all-rules.ts` says what each group of rules does. */
export interface Rule {
  name: string;
  weight: number;
  /** Of a support: it tells SIP from other protocols. */
  isAnchor?: true;
  /** Of a sign: it looks at what the number is among, and so is asked where nothing stands beside it, too. */
  isOfPeers?: true;
  /** What the card says when this rule decided, before what the page shows; empty where that says it all. */
  why: string;
  /**
   * Returns what it saw, possibly an empty string, or undefined where it does not apply. Predicates answer yes or no, and
   * `given` makes a rule's answer of that; what finds a phrase is named after it.
   */
  test: (candidate: Candidate) => string | undefined;
}

/** What rules a candidate out, whatever else is there. Nobody asks what it saw. */
export interface Veto {
  name: string;
  test: (candidate: Candidate) => boolean;
}

/** A text for a rule's test, the number between « and », perhaps with what the page tells about it. */
export type Example = string | ({ text: string } & Told);

/** What the page tells about an example. */
type Told = { column?: Partial<Column>; page?: Partial<PageFacts> } & Partial<
  Omit<TextContext, 'column' | 'page'>
>;

/** What a rule finds and what it must not find. They stand beside the rules, and outside of the bundle. */
export type Cases = Record<string, { examples: readonly Example[]; decoys: readonly Example[] }>;

/** Returns an example: a cell under a header, or a value beside a label. The mark keeps its calls out of the bundle. */
/* @__NO_SIDE_EFFECTS__ */
export function under(text: string, header: string, kind: LabelKind = 'column', told: Told = {}): Example {
  return { text, labels: [{ kind, text: header }], ...told };
}

/** Returns an example: a number that stands alone. */
/* @__NO_SIDE_EFFECTS__ */
export function bare(told: Told = {}): Example {
  return { text: '«486»', ...told };
}

/** Returns a column of codes. */
/* @__NO_SIDE_EFFECTS__ */
export function around(told: Partial<Column> = {}): Partial<Column> {
  return { isFirst: true, values: ['200', '486', '404'], ...told };
}

/** Returns a rule. */
export function rule(name: string, weight: number, why: string, test: Rule['test']): Rule {
  return { name, weight, why, test };
}

/** Returns a support that a weak sign can lean on. */
/* @__NO_SIDE_EFFECTS__ */
export function anchor(...args: Parameters<typeof rule>): Rule {
  return { ...rule(...args), isAnchor: true };
}

/** Returns a sign of what a number is among. */
/* @__NO_SIDE_EFFECTS__ */
export function among(...args: Parameters<typeof rule>): Rule {
  return { ...rule(...args), isOfPeers: true };
}

/** Returns what a rule saw that has nothing to show but that it applies. */
export function given(holds: boolean): string | undefined {
  return holds ? '' : undefined;
}

/** Returns what a pattern matched, without spaces at its ends, or undefined. */
export function seen(pattern: WordPattern, text: string): string | undefined {
  return pattern.exec(text)?.[0].trim();
}
