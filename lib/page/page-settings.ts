import type { Tier } from '../detect/types';

/** How a page session looks and behaves, in plain values. */
export interface PageSettings {
  /** Nothing is marked and no card opens; what the popup asks is answered all the same. */
  isPaused: boolean;
  /** `alt`: no mark shows until Alt is held. */
  markStyle: 'underline' | 'background' | 'alt';
  tiers: readonly Tier[];
  /** How long the pointer rests on a mark before its card opens, in milliseconds. */
  intentMs: number;
  theme: 'system' | 'light' | 'dark';
  /** 1 is the usual size. */
  textScale: number;
  /** The list that comes first on the card. */
  first: 'checks' | 'causes';
  /** The codes that the user or the team has a note on. Its text never comes to a page. */
  notedCodes: readonly number[];
}
