import type { ComponentType } from 'preact';
import type { TeamNote } from '../lib/codes/types';
import { TeamNoteView } from './TeamNoteView';
import { useLatest } from './use-latest';

/** Returns the component that shows the notes on a code. For our own pages alone: another page could read them. */
export function noteText(loadNotes: (code: number) => Promise<TeamNote[]>): ComponentType<{ code: number }> {
  return function NoteText({ code }) {
    const notes = useLatest(() => loadNotes(code), [code]) ?? [];
    return (
      <>
        {notes.map((note) => (
          <TeamNoteView key={`${note.isManaged}`} note={note} />
        ))}
      </>
    );
  };
}
