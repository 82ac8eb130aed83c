import type { CardSurroundings } from '@/components/card-context';
import { noteText } from '@/components/note-text';
import { firstList, notesOn } from '@/lib/settings/card-surroundings';
import { copy } from './copy';

/** Resolves with what surrounds a card on our own pages, which may show the text of a note. */
export async function ownSurroundings(): Promise<CardSurroundings> {
  return { first: await firstList(), Note: noteText(notesOn), copy };
}
