import type { LateCard } from '../card/late-card';
import type { EventRelay } from '../event-relay';
import type { Mark } from '../marks/mark';
import { isHost } from '../skipped';
import { type HoverEvent, type HoverState, shownIn } from './hover';
import { isEditable, isPinKey, isTyping, viewsAround } from './keys';

interface CardKeys {
  signal: AbortSignal;
  events: EventRelay;
  card: LateCard;
  state: () => HoverState<Mark>;
  send: (event: HoverEvent<Mark>) => void;
  /** Told when the user types. */
  onType: () => void;
  /** Told when Alt goes down, and when it is let go or that may go unheard. */
  onAlt: (isHeld: boolean) => void;
}

/** Listens for the keys of the card: Esc, its pin, and Alt; the pointer can be in a frame while they go to the page around. */
export function listenForKeys({ signal, events, card, state, send, onType, onAlt }: CardKeys): void {
  /** Ends what is heard of the pages around: they may stay when this document goes, and would keep it in memory. */
  let visit: AbortController;
  /** The key that is held down for the card. */
  let answered: string | undefined;
  events.addTrusted('keydown', onKey, signal);
  events.addTrusted('keyup', onKeyUp, signal);
  events.addTrusted('pagehide', () => visit.abort(), signal);
  events.addTrusted('pageshow', ({ persisted }) => persisted && listenAround(), signal);
  listenAround();

  function listenAround(): void {
    visit = new AbortController();
    const either = AbortSignal.any([signal, visit.signal]);
    for (const view of viewsAround(window)) {
      const listen = <K extends 'keydown' | 'keyup' | 'blur'>(
        type: K,
        handle: (event: WindowEventMap[K]) => void,
      ) =>
        view.addEventListener(type, (event) => event.isTrusted && handle(event), {
          signal: either,
          capture: true,
        });
      listen('keydown', onKey);
      listen('keyup', onKeyUp);
      // The focus may have come to this frame, whose card stays then.
      listen('blur', (event) => event.target === view && onAlt(false));
    }
  }

  function onKey(event: KeyboardEvent): void {
    // What the browser fills into a form, it tells as a key that has no name.
    if (event.key === undefined) return;
    // A key that is held repeats itself; it asks once.
    if (event.key === 'Alt' && !event.repeat) onAlt(true);
    const [target] = event.composedPath();
    const inCard = card.owns(target);
    // The palette answers to its own keys.
    if (isHost(target) && !inCard) send({ type: 'elsewhere' });
    else if (event.key === 'Escape' && !event.isComposing) answer(event, { type: 'dismiss' });
    else if (isPinKey(event) && (inCard || (canBePinned() && !isEditable(event)))) {
      answer(event, { type: 'pin' });
      card.focus();
    } else if (!inCard && isTyping(event)) onType();
  }

  /** A pinned card leaves all keys but Esc to the page. */
  function canBePinned(): boolean {
    return state().name !== 'pinned' && card.rect() !== undefined;
  }

  function onKeyUp(event: KeyboardEvent): void {
    if (event.key === 'Alt') onAlt(false);
    if (event.key === answered) event.stopImmediatePropagation();
    answered = undefined;
  }

  /** Takes a key for the card that is shown; the page does not hear of it. */
  function answer(event: KeyboardEvent, asked: HoverEvent<Mark>): void {
    // A card whose script is still on its way takes nothing from the page.
    if (shownIn(state()) && card.rect()) {
      event.preventDefault();
      event.stopImmediatePropagation();
      answered = event.key;
    }
    send(asked);
  }
}
