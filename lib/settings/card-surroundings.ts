import type { TeamNote } from '../codes/types';
import { allNotes } from './notes';
import type { Settings } from './settings';
import { loadSettings } from './user-settings';

/** Resolves with the list that comes first on a card. */
export async function firstList(): Promise<Settings['first']> {
  return (await loadSettings()).settings.first;
}

/** Resolves with all notes on a code, the organisation's first. */
export async function notesOn(code: number): Promise<TeamNote[]> {
  return (await allNotes()).filter((note) => note.code === code);
}
