import type { ComponentType } from 'preact';
import { useText } from './text';
import { useLatest } from './use-latest';

/**
 * Returns the component that says that there is a note on a code, for places where the note itself must not stand: a
 * page could read it.
 */
export function noteHint(hasNote: (code: number) => Promise<boolean>): ComponentType<{ code: number }> {
  return function NoteHint({ code }) {
    const t = useText();
    const isThere = useLatest(() => hasNote(code), [code]);
    return isThere ? <p class="note-hint">{t('notes.hint')}</p> : null;
  };
}
