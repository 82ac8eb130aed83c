import type { Tier } from '../../detect/types';
import type { PageSettings } from '../page-settings';
import type { Rect } from '../view/rect';
import type { Anchor } from './overlay';

/** A number on the page that a card is shown for, and what the page script knows of it. */
export interface CardSubject {
  code: number;
  /** Marked by evidence, by the user's own word, or only asked about. */
  standing: Tier | 'user' | 'asked';
  /** Why the number was taken for a code, in a few words. */
  why: string;
  /** The key of its column or label, where it has one. */
  labelKey: string | undefined;
  /** The words around it, which may name one of several meanings. */
  words: string;
  anchor: Anchor;
}

/** What the user does with the card itself. */
export interface CardEvents {
  onClose: () => void;
  /** The card is to be pinned, or its pin taken out. */
  onPin: () => void;
}

/** The card as the page script knows it: how it looks is the card script's business. */
export interface Card {
  /** Shows the card of a number beside it. */
  show(subject: CardSubject, events: CardEvents): void;
  /** Removes the card from the page. */
  hide(): void;
  /** Moves the card to where its number is now. */
  follow(): void;
  /** Leaves the card where it is, whatever its number does. */
  letGo(): void;
  /** Shows whether the card is pinned. */
  setPinned(isPinned: boolean): void;
  /** Puts the focus in the card. */
  focus(): void;
  /** Takes over other settings, from the next card on. */
  setSettings(settings: PageSettings): void;
  /** Returns whether an event with this target comes from the card. */
  owns(target: EventTarget | null | undefined): boolean;
  /** Returns the card's rectangle in viewport coordinates, or undefined while no card is open. */
  rect(): Rect | undefined;
  /** Whether the page has removed the card that is shown. */
  readonly isLost: boolean;
}

/** Makes the card of a page session, which `signal` ends: the one thing that the card script leaves in its frame. */
export type MakeCard = (settings: PageSettings, signal: AbortSignal) => Card;
