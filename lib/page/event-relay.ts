/** What is heard of the window before its page can keep it from whoever listens later. */
const TYPES = [
  'pointermove',
  'pointerdown',
  'pointerup',
  'pointerout',
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'input',
  'paste',
  'copy',
  'cut',
  'click',
  'focus',
  'focusin',
  'focusout',
  'scroll',
  'resize',
  'blur',
  'toggle',
  'transitionend',
  'animationend',
  'fullscreenchange',
  'visibilitychange',
  'pagehide',
  'pageshow',
] as const;

/** What happens inside of a shadow root and is not told outside. */
const INSIDE = ['scroll', 'toggle', 'transitionend', 'animationend'] as const;

/** Who hears these may keep the browser from its own answer. */
const MAY_BE_PREVENTED: ReadonlySet<string> = new Set(['keydown', 'paste', 'copy']);

/** The events that are relayed, by their names. */
export type Relayed = { [Type in (typeof TYPES)[number]]: EventOf<Type> };

type EventOf<Type> = Type extends keyof WindowEventMap
  ? WindowEventMap[Type]
  : Type extends keyof DocumentEventMap
    ? DocumentEventMap[Type]
    : Event;

/**
 * Listens to a window in the capturing phase for all of our scripts in a frame. The first listener of a window hears an
 * event whatever the others do with it, so the relay starts before the page's own scripts where the browser lets it.
 */
export class EventRelay {
  readonly #handlers = new Map<string, Set<(event: Event) => void>>();
  /** Hands an event to all who listen for its type. */
  readonly tell = (event: Event) => {
    for (const handle of this.#handlers.get(event.type) ?? []) handle(event);
  };

  constructor() {
    for (const type of TYPES) this.#listen(type);
  }

  /** Calls back with each event of a type until the signal ends it. */
  add<Type extends keyof Relayed>(
    type: Type,
    handle: (event: Relayed[Type]) => void,
    signal: AbortSignal,
  ): void {
    if (signal.aborted) return;
    const handlers = this.#handlers.get(type) ?? new Set();
    this.#handlers.set(type, handlers.add(handle as (event: Event) => void));
    signal.addEventListener('abort', () => handlers.delete(handle as (event: Event) => void));
    // A document that was opened anew has no listeners; where this one is still there, nothing happens.
    this.#listen(type);
  }

  /** Calls back with each event of a type that the user has made, and not the page, until the signal ends it. */
  addTrusted<Type extends keyof Relayed>(
    type: Type,
    handle: (event: Relayed[Type]) => void,
    signal: AbortSignal,
  ): void {
    this.add(type, (event) => event.isTrusted && handle(event), signal);
  }

  /** Hears what does not leave a shadow root, too. */
  enter(root: ShadowRoot): void {
    for (const type of INSIDE) root.addEventListener(type, this.tell, { capture: true, passive: true });
  }

  #listen(type: keyof Relayed): void {
    window.addEventListener(type, this.tell, { capture: true, passive: !MAY_BE_PREVENTED.has(type) });
  }
}
