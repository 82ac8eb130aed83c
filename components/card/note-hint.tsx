import type { ComponentType } from 'preact';
import { useText } from '../text';

/**
 * Returns the component that says that there is a note on a code, for places where the note itself must not stand: a
 * page could read it.
 */
export function noteHint(hasNote: (code: number) => boolean): ComponentType<{ code: number }> {
  return function NoteHint({ code }) {
    const t = useText();
    return hasNote(code) ? <p class="note-hint">{t('notes.hint')}</p> : null;
  };
}
