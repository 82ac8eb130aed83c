import type { CodeCount } from '../codes/types';
import { runInSlices, timed } from '../slices';
import type { MakeCard } from './card/card';
import { LateCard } from './card/late-card';
import type { EventRelay } from './event-relay';
import { HoverDriver } from './hover/hover-driver';
import { countCodes } from './marks/count-codes';
import type { LabelRules } from './marks/label-rules';
import { isBelowTop, type Mark, rangeOf, sameMark } from './marks/mark';
import { Marks } from './marks/marks';
import { createMatcher } from './marks/matcher';
import type { PageSettings } from './page-settings';
import { tellOpened } from './top-layer/tell-opened';
import { TopLayer } from './top-layer/top-layer';
import { bringIntoView } from './view/bring-into-view';
import { MARGIN, viewportOf } from './view/rect';
import { isRendered, scan } from './walk/scan';
import type { Step, StepAnswer } from './walk/step';
import type { ShadowRootOf } from './walk/texts';
import { PageWatch } from './walk/watch-page';

/** How long after its first mark a frame sends for the script of the card, in milliseconds: the page is loaded first. */
const CARD_MS = 1000;
/** How often we look whether the page took our highlights away, in milliseconds. */
const KEEP_MS = 1000;

interface PageOptions {
  /** Ends the session and removes all that can be seen of it. */
  signal: AbortSignal;
  events: EventRelay;
  /** Brings the script of the card to this frame; rejects where it may not come. */
  fetchCard: () => Promise<MakeCard>;
  shadowRootOf: ShadowRootOf;
  /** Told when the page has opened its document anew, which takes away all listeners. */
  onReplaced?: () => void;
  /** What the user said about columns and labels of this site. */
  rules: LabelRules;
  settings: PageSettings;
}

/** What others may ask of a running session. */
export interface PageSession {
  /** Resolves with the codes of the whole document. */
  survey(): Promise<CodeCount[]>;
  /** Takes over other settings, and what the user says about columns and labels from now on. */
  setState(state: { rules: LabelRules; settings: PageSettings }): void;
  /** Scrolls to the `index`-th occurrence of a code, in the order of `scan`, and flashes it; false where there is none. */
  reveal(code: number, index: number): Promise<boolean>;
  /** Goes to the next mark in that order, or to the one before, and opens its card; resolves with what became of it. */
  step(step: Step): Promise<StepAnswer>;
  /** Closes the card, if one is open that the user has not pinned. */
  hideCard(): void;
}

/** Starts to mark the codes of this document and to show their cards; `options.signal` ends it. */
export function startPageSession(options: PageOptions): PageSession {
  const { signal, events, shadowRootOf } = options;
  let { settings } = options;
  /** Where the user went last from mark to mark, and how many stood before it. */
  let stepped: Mark | undefined;
  let steppedAt = 0;
  /** What has changed since the pass began that runs now, or the last one, texts among it. */
  let changed = new Set<Node>();
  /** The marks of the whole document, until anything changes. */
  let known: Promise<Mark[]> | undefined;
  const marks = new Marks(shownMarks(settings), signal);
  const matcher = createMatcher(document, options.rules);
  const topLayer = new TopLayer(document, events, signal);
  const enter = tellOpened(events);
  const card = new LateCard(options.fetchCard, settings, signal);
  const watch = new PageWatch({ document, events, signal, onChange, onReplaced: options.onReplaced, pass });
  const hover = new HoverDriver({
    signal,
    events,
    marks,
    card,
    matcher,
    shadowRootOf,
    settings: () => settings,
  });
  const keeping = setInterval(() => marks.keep(), KEEP_MS);
  let preparing: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => {
    clearInterval(keeping);
    clearTimeout(preparing);
  });
  watch.requestNow();
  return { survey, reveal, step, setState, hideCard: () => hover.leave() };

  function onChange(changes: MutationRecord[]): void {
    if (changes.length > 0) reread(changes);
    if (changes.length > 0 || card.isLost) hover.refresh();
    if (card.isLost) hover.dismiss();
  }

  function reread(changes: MutationRecord[]): void {
    known = undefined;
    matcher.forget(changes);
    for (const { target } of changes) changed.add(target);
    const touched = marks.touchedBy(changes);
    if (touched.size > 0) {
      marks.update(
        [...touched].map((text) => [text, text.isConnected ? matcher.visibleMatchesIn(text) : []]),
      );
    }
  }

  async function pass(): Promise<number> {
    const found: Mark[] = [];
    changed = new Set();
    const onBareHost = (host: Element) => watch.expectRoot(host);
    const within = viewportOf(window, MARGIN);
    const work = timed(scan(document, found, { ...scanOptions(), onBareHost, within }));
    if (await runInSlices(work, signal)) {
      marks.show(upToDate(found));
      if (!marks.isEmpty) preparing ??= setTimeout(() => card.prepare(), CARD_MS);
    }
    // What came while it ran, the next one reads.
    hover.refresh({ isRead: changed.size === 0 });
    return work.spent;
  }

  /** Returns what a pass has found, and what stands now in the texts that have changed since it read them. */
  function upToDate(found: Mark[]): Mark[] {
    const again = new Set(found.map(({ text }) => text).filter((text) => changed.has(text)));
    if (again.size === 0) return found;
    return [
      ...found.filter(({ text }) => !again.has(text)),
      ...[...again].flatMap((text) => matcher.visibleMatchesIn(text).map((match) => ({ text, match }))),
    ];
  }

  function setState(next: { rules: LabelRules; settings: PageSettings }): void {
    // It was asked for while this session had not ended yet.
    if (signal.aborted) return;
    settings = next.settings;
    known = undefined;
    matcher.setRules(next.rules);
    watch.request();
    marks.setLook(shownMarks(settings));
    card.setSettings(settings);
    if (settings.isPaused) hover.dismiss();
    else hover.leave();
  }

  async function survey(): Promise<CodeCount[]> {
    // A shadow root that was attached since then went unseen.
    known = undefined;
    return countCodes(await everything());
  }

  async function reveal(code: number, index: number): Promise<boolean> {
    const mark = (await everything()).filter(({ match }) => match.code === code)[index];
    return mark !== undefined && goTo(mark);
  }

  async function step({ by, from }: Step): Promise<StepAnswer> {
    const { tiers } = shownMarks(settings);
    const shown = (await everything()).filter(({ match }) => tiers.includes(match.tier));
    if (shown.length === 0) return 'none';
    const entry = by > 0 ? 0 : shown.length - 1;
    let at = from === 'outside' ? entry : nextIndex(shown, by);
    let mark = shown[at];
    // A text may have changed since it was read.
    while (mark && !goTo(mark)) {
      at += by;
      mark = shown[at];
    }
    if (!mark) return 'end';
    [stepped, steppedAt] = [mark, at];
    hover.open(mark);
    return 'there';
  }

  /** Goes on from where the user was, or from what can be seen; may be beyond either end. */
  function nextIndex(shown: readonly Mark[], by: Step['by']): number {
    const last = stepped;
    const at = last ? shown.findIndex((mark) => sameMark(mark, last)) : -1;
    if (at >= 0) return at + by;
    // A table that was drawn anew has other marks in the same order.
    if (last && shown[steppedAt]?.match.code === last.match.code) return steppedAt + by;
    const inView = shown.findIndex(isBelowTop);
    const next = inView < 0 ? shown.length : inView;
    return by > 0 ? next : next - 1;
  }

  function goTo(mark: Mark): boolean {
    const range = rangeOf(mark);
    if (!range) return false;
    bringIntoView(range);
    marks.flash(mark);
    return true;
  }

  function everything(): Promise<Mark[]> {
    known ??= startReading();
    return known;
  }

  function startReading(): Promise<Mark[]> {
    const reading = readAll();
    // Whoever asks next has it read again.
    reading.catch(() => {
      if (known === reading) known = undefined;
    });
    return reading;
  }

  async function readAll(): Promise<Mark[]> {
    const found: Mark[] = [];
    const isRead = await runInSlices(scan(document, found, scanOptions()), signal);
    // All at once: the browser finds its styles far quicker than with pauses between.
    return isRead ? found.filter(({ text }) => isRendered(text)) : [];
  }

  function scanOptions() {
    return { matcher, shadowRootOf, topLayer, onShadowRoot };
  }

  function onShadowRoot(root: ShadowRoot): void {
    marks.adopt(root);
    watch.observe(root);
    enter(root);
  }
}

/** Returns what is shown of the marks: nothing while the site is off. */
function shownMarks({ isPaused, markStyle, tiers }: PageSettings): Pick<PageSettings, 'markStyle' | 'tiers'> {
  return { markStyle, tiers: isPaused ? [] : tiers };
}
