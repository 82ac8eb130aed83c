import type { CardSurroundings } from '@/components/card/card-context';
import { noteText } from '@/components/card/note-text';
import type { TeamNote } from '@/lib/codes/types';
import { allNotes } from '@/lib/settings/notes';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings/settings';
import { loadSettings } from '@/lib/settings/user-settings';
import { copy } from './copy';

/** Resolves with what surrounds a card on our own pages, which may show the text of a note. */
export async function ownSurroundings(): Promise<CardSurroundings> {
  return { first: await firstList(), Note: noteText(notesOn), copy };
}

/** Resolves with the list that comes first on a card; where the settings cannot be read, with the usual one. */
async function firstList(): Promise<Settings['first']> {
  const { settings } = await loadSettings().catch(() => ({ settings: DEFAULT_SETTINGS }));
  return settings.first;
}

/** Resolves with all notes on a code, the organisation's first. */
async function notesOn(code: number): Promise<TeamNote[]> {
  return (await allNotes()).filter((note) => note.code === code);
}
