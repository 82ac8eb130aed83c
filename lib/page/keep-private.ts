import type { EventRelay, Relayed } from './event-relay';

/** What the focus and the keyboard do inside needs nobody outside. */
const UNHEARD = ['focus', 'blur', 'focusout', 'keypress', 'keyup', 'beforeinput'] as const;
/** What is inside answers to these itself. */
const ANSWERED = ['focusin', 'keydown', 'input', 'paste'] as const;
/** A page takes what is pressed outside of its own menus and dialogs for a wish to close them. */
const BUBBLING = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['touchstart', 'touchmove', 'touchend', 'wheel'],
  ...UNHEARD,
  ...ANSWERED,
];

/**
 * Keeps from the page what the user does in an element of ours: its shortcuts would answer to what is typed there, its
 * focus traps take the focus back, its open menus close. What is inside the element's closed root hears it as before.
 */
export function keepPrivate(
  host: HTMLElement,
  root: ShadowRoot,
  events: EventRelay,
  signal: AbortSignal,
): void {
  const listen = <Type extends keyof Relayed>(type: Type, handle: (event: Relayed[Type]) => void) =>
    events.add(
      type,
      // What the page makes up is not let in.
      (event) => event.isTrusted && event.composedPath()[0] === host && handle(event),
      signal,
    );
  for (const type of UNHEARD) listen(type, (event) => event.stopImmediatePropagation());
  for (const type of ANSWERED) {
    listen(type, (event) => {
      event.stopImmediatePropagation();
      if (!event.defaultPrevented && !deliver(event, root.activeElement)) event.preventDefault();
    });
  }
  const heard = new WeakSet<Event>();
  root.addEventListener('click', (event) => heard.add(event), true);
  listen('click', (event) => {
    scheduler.postTask(() => heard.has(event) || click(event, root), { priority: 'user-blocking' });
  });
  for (const type of BUBBLING)
    host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
}

/** Does what a click should have done that a page has stopped on its way here. */
function click(event: MouseEvent, root: ShadowRoot): void {
  const { detail, clientX, clientY, defaultPrevented } = event;
  // A click of the keyboard has no place.
  const target = detail > 0 ? root.elementFromPoint(clientX, clientY) : root.activeElement;
  const link = target?.closest('a');
  if (!link) deliver(event, target);
  else if (defaultPrevented) window.open(link.href, '_blank', 'noopener');
}

/** Gives a copy of an event to an element, from whose tree it does not get out; returns false if that prevents its default. */
function deliver(event: Event, target: Element | null): boolean {
  // Of the simplest kind: Firefox lets each keyboard event out.
  const copy = new Event(event.type, { bubbles: event.bubbles, cancelable: event.cancelable });
  for (const name in event) if (!(name in copy)) Object.assign(copy, { [name]: event[name as keyof Event] });
  return target?.dispatchEvent(copy) ?? true;
}
