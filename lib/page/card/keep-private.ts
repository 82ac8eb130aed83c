import type { EventRelay, Relayed } from '../event-relay';
import { isHost } from '../skipped';

/** What the focus and the keyboard do inside needs nobody outside. */
const UNHEARD = [
  'focus',
  'blur',
  'focusout',
  'keypress',
  'beforeinput',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
] as const;
/** What is inside answers to these itself. */
const ANSWERED = ['focusin', 'keydown', 'input', 'paste'] as const;
/** A page takes what is pressed outside of its own menus and dialogs for a wish to close them. */
const PRESSES = [
  ...['pointerdown', 'mousedown', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['touchstart', 'touchmove', 'touchend', 'wheel'],
];
/** What was pressed elsewhere is let go for the page, as at the end of a drag. */
const RELEASES = ['pointerup', 'mouseup'];
/** What Enter and Space click. */
const CONTROL = 'a[href], button, summary';

/**
 * Keeps from the page what the user does in an element of ours: its shortcuts would answer to what is typed there, its
 * focus traps take the focus back, its open menus close.
 */
export function keepPrivate(
  host: HTMLElement,
  root: ShadowRoot,
  events: EventRelay,
  signal: AbortSignal,
): void {
  const isInside = (event: Event) => event.composedPath()[0] === host;
  // What the page makes up is not let in.
  const listenAround = <Type extends keyof Relayed>(type: Type, handle: (event: Relayed[Type]) => void) =>
    events.addTrusted(type, handle, signal);
  const listen = <Type extends keyof Relayed>(type: Type, handle: (event: Relayed[Type]) => void) =>
    listenAround(type, (event) => isInside(event) && handle(event));

  for (const type of UNHEARD) listen(type, (event) => event.stopImmediatePropagation());
  for (const type of ANSWERED) {
    listen(type, (event) => {
      event.stopImmediatePropagation();
      if (!event.defaultPrevented && !deliver(event, root.activeElement)) event.preventDefault();
    });
  }
  listenAround('focusout', (event) => {
    if (event.relatedTarget === host && !isHost(event.composedPath()[0])) leaveUnsaid(event);
  });

  keepReleases(isInside, events, signal);

  /** Where inside the pointer was last pressed, null elsewhere. */
  let pressed: Element | null = null;
  listenAround('pointerdown', (event) => {
    pressed = isInside(event) ? elementAt(root, event) : null;
  });
  for (const type of PRESSES)
    host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  for (const type of RELEASES) host.addEventListener(type, (event) => pressed && event.stopPropagation());

  const heard = new WeakSet<Event>();
  root.addEventListener('click', (event) => heard.add(event), true);
  listen('click', (event) => {
    // A click of the keyboard has no place.
    const target =
      event.detail > 0
        ? commonElement(pressed, elementAt(root, event))
        : root.activeElement?.closest(CONTROL);
    if (target)
      scheduler.postTask(() => heard.has(event) || click(target, event), { priority: 'user-blocking' });
  });
}

/** Keeps from the page the rest of a key that was pressed inside, even where it has closed what was there. */
function keepReleases(isInside: (event: Event) => boolean, events: EventRelay, signal: AbortSignal): void {
  const keysDown = new Set<string>();
  const done = new AbortController();
  const finish = () => signal.aborted && keysDown.size === 0 && done.abort();
  signal.addEventListener('abort', finish);
  const listen = (type: 'keydown' | 'keyup', handle: (event: KeyboardEvent) => void) =>
    events.addTrusted(type, handle, done.signal);
  listen('keydown', (event) => {
    if (event.repeat) {
      if (!isInside(event) && keysDown.has(event.code)) event.stopImmediatePropagation();
    } else if (isInside(event)) keysDown.add(event.code);
    else keysDown.delete(event.code);
  });
  listen('keyup', (event) => {
    if (keysDown.delete(event.code)) event.stopImmediatePropagation();
    finish();
  });
}

/** Does what a click should have done that a page has stopped on its way here. */
function click(target: Element, event: MouseEvent): void {
  // Only a true one opens links; a page that has stopped it need not have kept the browser from that.
  if (event.defaultPrevented)
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  else deliver(event, target);
}

/** Returns the element of a root at the place of an event; a browser may look for one outside of it as well. */
function elementAt(root: ShadowRoot, { clientX, clientY }: MouseEvent): Element | null {
  const found = root.elementFromPoint(clientX, clientY);
  return root.contains(found) ? found : null;
}

/** Returns the innermost element around both, which a click is given that begins on one and ends on the other. */
function commonElement(one: Element | null, other: Element | null): Element | null {
  let common = other && one;
  while (common && !common.contains(other)) common = common.parentElement;
  return common;
}

/** Lets the page know that the focus has left an element, but not for where: it looks as if another window had it. */
function leaveUnsaid(event: FocusEvent): void {
  event.stopImmediatePropagation();
  event.composedPath()[0]?.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}

/** Gives a copy of an event to an element, from whose tree it does not get out; returns false if that prevents its default. */
function deliver(event: Event, target: Element | null): boolean {
  // Of the simplest kind: Firefox lets a keyboard event out even if it is not composed.
  const copy = new Event(event.type, { bubbles: event.bubbles, cancelable: event.cancelable });
  for (const name in event) if (!(name in copy)) Object.assign(copy, { [name]: event[name as keyof Event] });
  return target?.dispatchEvent(copy) ?? true;
}
