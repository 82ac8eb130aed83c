import { browser } from 'wxt/browser';
import { bareOwnCodes } from '../codes/team-notes';
import type { TeamNote } from '../codes/types';
import { allNotes } from './notes';

/**
 * Resolves with what a lookup in the page at `url` may know of the notes. Their text goes to our own pages alone: what
 * stands in another page, that page can read. Notes that cannot be read are left out, for the database answers without.
 */
export async function notesFor(url: string | undefined): Promise<TeamNote[]> {
  const notes = await allNotes().catch((): TeamNote[] => []);
  return url?.startsWith(browser.runtime.getURL('/')) ? notes : bareOwnCodes(notes);
}
