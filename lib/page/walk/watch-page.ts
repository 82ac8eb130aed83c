import type { EventRelay } from '../event-relay';
import { isHost } from '../skipped';
import { MOVING_MS, ScrollPace } from '../view/scroll-pace';

/** After what may show other text without a change of it, the next pass waits this long, in milliseconds. */
const SHOWN_MS = 40;
/**
 * A movement that can be read is followed by passes this far apart, in milliseconds: each one has the browser paint anew
 * what it showed before, and what comes into view meanwhile was read beyond the edge.
 */
const LONGEST_MOVE_MS = 500;
/** A flight takes no longer than this, in milliseconds: what flies on for ever, the page moves itself. */
const LONGEST_FLIGHT_MS = 3000;
/** After changes the next pass waits at least this long, in milliseconds, so that a burst of them is one pass. */
const QUIET_MS = 80;
/**
 * After changes the next pass waits this many times as long as the last one has worked, so that a storm of changes never
 * takes more than a small share of the thread.
 */
const REST_FACTOR = 20;
/** However long a pass has worked, the next one after changes waits no longer than this, in milliseconds. */
const LONGEST_REST_MS = 400;
/**
 * A pass whose wait is over while changes still come faster than this, in milliseconds, waits for a pause between them,
 * but no longer than it has waited before: what it would mark is mostly gone before anybody can read it.
 */
const PAUSE_MS = 150;

/** When it is first asked whether a component has got its shadow root by now, and how seldom in the end, in milliseconds. */
const LATE_MS = 1000;
const LATEST_MS = 8000;

/** What shows other text without a change that the observer is told of. */
const SHOWING = ['resize', 'toggle', 'fullscreenchange', 'visibilitychange'] as const;
/** What a style may hang on that shows some: it may come as often as changes do. */
const STYLING = ['transitionend', 'animationend', 'click'] as const;
/** Keys that go from tab to tab or check a box; what is typed shows nothing. */
const SWITCHING = /^(?: |Enter|Tab|Home|End|Arrow\w+)$/;
/** Attributes by which pages show and hide, let write, and name what stands in an element. */
const TELLING = [
  ...['class', 'style', 'hidden', 'open', 'slot', 'contenteditable', 'title', 'data-label'],
  ...['data-state', 'aria-hidden', 'aria-expanded', 'aria-selected'],
];

interface Watch {
  document: Document;
  events: EventRelay;
  signal: AbortSignal;
  /** Told of changed nodes before the page paints them; of none where only our own card came or went. */
  onChange: (changes: MutationRecord[]) => void;
  /** Told when the page has opened its document anew, which takes away all listeners. */
  onReplaced?: (() => void) | undefined;
  /** Looks at the page again; resolves with the milliseconds of work that it took. */
  pass: () => Promise<number>;
}

/** Keeps looking at a page: after changes, scrolling and resizing, never while the tab is hidden. */
export class PageWatch {
  readonly #watch: Watch;
  readonly #observer: MutationObserver;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** How long the pass that is asked for may wait, in milliseconds. */
  #wait = Number.POSITIVE_INFINITY;
  #rest = QUIET_MS;
  /** When the page last changed, and until when the next pass may wait for a pause, in the page's time. */
  #changedAt = 0;
  #latest = 0;
  readonly #pace = new ScrollPace();
  #isRunning = false;
  #isDue = false;
  /** Seen by the last pass without a shadow root. */
  #bareHosts: Element[] = [];
  #late: ReturnType<typeof setTimeout> | undefined;

  constructor(watch: Watch) {
    this.#watch = watch;
    this.#observer = new MutationObserver((changes) => {
      if (changes.some(isReplacement)) return watch.onReplaced?.();
      const foreign = changes.filter((change) => !isOwn(change));
      watch.onChange(foreign);
      if (foreign.length === 0) return;
      this.#changedAt = performance.now();
      this.request();
    });
    const { document, events, signal } = watch;
    this.observe(document);
    const again = ({ target }: Event) => isHost(target) || this.#requestAfter(SHOWN_MS);
    for (const type of SHOWING) events.add(type, again, signal);
    const later = ({ target }: Event) => isHost(target) || this.request();
    for (const type of STYLING) events.add(type, later, signal);
    events.add('keyup', (event) => SWITCHING.test(event.key) && later(event), signal);
    events.add('scroll', (event) => isHost(event.target) || this.#onScroll(event), signal);
    // The window does not hear of what has loaded.
    document.addEventListener('load', again, { signal, capture: true });
    // Each page is shown once; only one that comes back from the cache has not been looked at since.
    events.add('pageshow', (event) => event.persisted && again(event), signal);
    signal.addEventListener('abort', () => this.#stop());
  }

  /** Follows the changes in another root: shadow roots are invisible to their document's observer. */
  observe(root: Document | ShadowRoot): void {
    if (root instanceof ShadowRoot) this.#watch.events.enter(root);
    this.#observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: TELLING,
    });
  }

  /** Called in a pass: asks for another one once an element has got an open shadow root, of which nobody tells. */
  expectRoot(host: Element): void {
    this.#bareHosts.push(host);
  }

  /** Asks for a pass soon. Requests while one is waiting or running become one more pass. */
  request(): void {
    this.#requestAfter(this.#rest, 2 * this.#rest);
  }

  /** Asks for a pass that waits for nothing but the page's paint: the first one, or one after a jump. */
  requestNow(): void {
    this.#requestAfter(0);
  }

  #onScroll(event: Event): void {
    if (this.#pace.follow(event) === 'jump') this.requestNow();
    else this.#requestAfter(MOVING_MS, LONGEST_MOVE_MS);
  }

  #requestAfter(wait: number, longest = wait): void {
    const isSooner = wait < this.#wait;
    if (isSooner) this.#wait = wait;
    if (this.#isRunning || this.#watch.document.hidden || (this.#timer !== undefined && !isSooner)) return;
    clearTimeout(this.#timer);
    this.#latest = performance.now() + longest;
    if (wait > 0) this.#timer = setTimeout(() => this.#runInPause(), wait);
    else this.#runAfterPaint();
  }

  #runInPause(): void {
    const now = performance.now();
    // A light pass is no burden, and waits for no pause longer than its rest.
    const pause = Math.min(PAUSE_MS, this.#rest);
    const { isFlying, movesUntil } = this.#pace;
    const isQuietAt = Math.max(this.#changedAt + pause, movesUntil);
    const latest = isFlying ? this.#latest + LONGEST_FLIGHT_MS : this.#latest;
    const rest = Math.min(isQuietAt, latest) - now;
    // A timer counts whole milliseconds, and may be a little early.
    if (rest > 1) this.#timer = setTimeout(() => this.#runInPause(), rest);
    else this.#runAfterPaint();
  }

  /** Of several that wait for the same paint, one is run. */
  #runAfterPaint(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    afterPaint(() => {
      this.#isDue = false;
      void this.#run();
    });
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    // A sooner one was asked for while this one waited for the paint.
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isRunning = true;
    this.#wait = Number.POSITIVE_INFINITY;
    this.#bareHosts = [];
    clearTimeout(this.#late);
    try {
      const spent = await this.#watch.pass();
      this.#rest = Math.min(Math.max(QUIET_MS, spent * REST_FACTOR), LONGEST_REST_MS);
    } finally {
      this.#isRunning = false;
      this.#awaitRoots();
      const isAsked = this.#wait < Number.POSITIVE_INFINITY;
      if (isAsked && !this.#watch.signal.aborted) {
        if (this.#wait < this.#rest) this.#requestAfter(this.#wait);
        else this.request();
      }
    }
  }

  /** In a hidden document nobody waits: a pass comes when it is shown. */
  #awaitRoots(wait = LATE_MS): void {
    const { document, signal } = this.#watch;
    const isWatched = !document.hidden && !signal.aborted;
    this.#bareHosts = isWatched ? this.#bareHosts.filter(({ isConnected }) => isConnected) : [];
    if (this.#bareHosts.length === 0) return;
    this.#late = setTimeout(() => {
      if (this.#bareHosts.some(({ shadowRoot }) => shadowRoot)) this.request();
      else this.#awaitRoots(Math.min(2 * wait, LATEST_MS));
    }, wait);
  }

  #stop(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    clearTimeout(this.#late);
  }
}

/** Whether nothing but our own card came or went. */
function isOwn({ addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length > 0 && nodes.every(isHost);
}

function isReplacement({ target, removedNodes }: MutationRecord): boolean {
  return target.nodeType === Node.DOCUMENT_NODE && removedNodes.length > 0;
}

/** Calls back right after the page has painted: then its layout is clean, and asking for rectangles costs nothing. */
function afterPaint(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}
