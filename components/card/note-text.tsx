import type { ComponentType } from 'preact';
import type { TeamNote } from '../../lib/codes/types';
import { messageOf } from '../../lib/message-of';
import { useText } from '../text';
import { useLatest } from '../use-latest';
import { TeamNoteView } from './TeamNoteView';

/** Returns the component that shows the notes on a code. For our own pages alone: another page could read them. */
export function noteText(loadNotes: (code: number) => Promise<TeamNote[]>): ComponentType<{ code: number }> {
  return function NoteText({ code }) {
    const t = useText();
    const outcome = useLatest(() => loadNotes(code), [code]);
    if (outcome && 'error' in outcome)
      return <p role="alert">{t('notes.failed', [messageOf(outcome.error)])}</p>;
    return (
      <>
        {outcome?.value.map((note) => (
          <TeamNoteView key={`${note.isManaged}`} note={note} />
        ))}
      </>
    );
  };
}
