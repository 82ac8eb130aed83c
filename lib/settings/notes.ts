import { storage } from 'wxt/utils/storage';
import { classOf } from '../codes/code-class';
import type { TeamNote } from '../codes/types';
import { oneAtATime } from '../one-at-a-time';
import { watchAll } from '../watch-all';
import { managedValue, watchPolicy } from './policy';

const item = storage.defineItem<unknown>('local:notes', { fallback: [], version: 1 });
const inTurn = oneAtATime();

/** Notes that came out of a stored value, and how many entries of it had another shape. */
export interface ReadNotes {
  notes: TeamNote[];
  damaged: number;
}

/** Resolves with the user's own notes, by code. */
export async function ownNotes(): Promise<TeamNote[]> {
  return (await readOwnNotes()).notes;
}

/** Resolves with the user's own notes, by code, and how many entries nobody can read. */
export async function readOwnNotes(): Promise<ReadNotes> {
  return readNotes(await item.getValue());
}

/** Resolves with all notes: the organisation's, which say so, and the user's own. */
export async function allNotes(): Promise<TeamNote[]> {
  const [own, managed] = await Promise.all([ownNotes(), managedValue('notes')]);
  return [...readNotes(managed).notes.map((note) => ({ ...note, isManaged: true as const })), ...own];
}

/** Calls back whenever any notes change; returns a function that stops it. */
export function watchNotes(onChange: () => void): () => void {
  return watchAll(onChange, item.watch, watchPolicy);
}

/** Stores the user's note on a code in place of the one before; without text it is removed. For the background alone. */
export function saveNote({ code, title, text }: TeamNote): Promise<void> {
  return changeNotes((notes) => [
    ...notes.filter((each) => each.code !== code),
    ...(text.trim() ? [{ code, ...(title?.trim() && { title: title.trim() }), text }] : []),
  ]);
}

/** Stores what `change` makes of the user's notes. For the background alone. */
export function changeNotes(change: (notes: TeamNote[]) => TeamNote[]): Promise<void> {
  return inTurn(async () => item.setValue(change(await ownNotes())));
}

/** Reads notes from any value, one by one and in the order of their codes; never throws. */
export function readNotes(value: unknown): ReadNotes {
  if (value === undefined || value === null) return { notes: [], damaged: 0 };
  if (!Array.isArray(value)) return { notes: [], damaged: 1 };
  const notes = value.flatMap((each) => readNote(each) ?? []);
  const byCode = [...new Map(notes.map((note) => [note.code, note])).values()];
  return { notes: byCode.sort((a, b) => a.code - b.code), damaged: value.length - notes.length };
}

/** Returns the note in a value, or undefined where it has none: a code from 100 to 699 and a text. */
export function readNote(value: unknown): TeamNote | undefined {
  const { code, title, text } = (value ?? {}) as Record<string, unknown>;
  if (!Number.isInteger(code) || classOf(code as number) === undefined) return undefined;
  if (typeof text !== 'string' || !text.trim()) return undefined;
  return { code: code as number, ...(typeof title === 'string' && title && { title }), text };
}
