import { type ComponentType, createContext } from 'preact';

/** What surrounds a card and is the same for every one. */
export interface CardSurroundings {
  /** The list that comes first. */
  first: 'checks' | 'causes';
  /** What stands above the essentials about the team's own note on a code. */
  Note: ComponentType<{ code: number }>;
  /** Puts a text on the clipboard; rejects where the browser refuses. */
  copy: (text: string) => Promise<void>;
}

/** Where cards find their surroundings; a card without any begins with the checks, knows no notes and cannot copy. */
export const CardContext = createContext<CardSurroundings>({
  first: 'checks',
  Note: () => null,
  copy: () => Promise.reject(new Error('There is no clipboard here.')),
});
