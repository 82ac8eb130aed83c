import type { CardSurroundings } from '@/components/card-context';
import { noteText } from '@/components/note-text';
import type { TeamNote } from '@/lib/codes/types';
import { allNotes } from '@/lib/settings/notes';
import { loadSettings } from '@/lib/settings/user-settings';
import { copy } from './copy';

/** Resolves with what surrounds a card on our own pages, which may show the text of a note. */
export async function ownSurroundings(): Promise<CardSurroundings> {
  const { settings } = await loadSettings();
  return { first: settings.first, Note: noteText(notesOn), copy };
}

/** Resolves with all notes on a code, the organisation's first. */
async function notesOn(code: number): Promise<TeamNote[]> {
  return (await allNotes()).filter((note) => note.code === code);
}
