import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { TeamNote } from '../lib/codes/types';
import { TeamNoteView } from './TeamNoteView';
import { useText } from './text';

interface NotesEditorProps {
  /** The organisation's notes, which cannot be changed here, and the user's own. */
  notes: readonly TeamNote[];
  /** Returns the registered phrase of a code, or undefined where the database has none. */
  phraseOf: (code: number) => string | undefined;
  onSave: (note: TeamNote) => void;
}

/** Whoever pastes more wants to keep a document, not a note. */
const LONGEST_NOTE = 20_000;

/** The notes on codes: a form for a new one, and all that there are, each to be changed or deleted. */
export function NotesEditor({ notes, phraseOf, onSave }: NotesEditorProps) {
  const t = useText();
  const [edited, setEdited] = useState<TeamNote>();
  const save = (note: TeamNote) => {
    onSave(note);
    setEdited(undefined);
  };
  return (
    <>
      <NoteForm key={edited?.code ?? 'new'} initial={edited} phraseOf={phraseOf} onSave={save} />
      {notes.length === 0 && <p class="muted empty">{t('notes.none')}</p>}
      <ul class="note-list">
        {notes.map((note) => (
          <li key={`${note.code}-${note.isManaged}`}>
            <h3>
              {note.code} {phraseOf(note.code) ?? <span class="tag">{t('notes.ownCode')}</span>}
            </h3>
            <TeamNoteView note={note} />
            {!note.isManaged && (
              <p class="note-buttons">
                <button
                  type="button"
                  class="link-button"
                  aria-label={t('notes.editOn', [note.code])}
                  onClick={() => setEdited(note)}
                >
                  {t('notes.edit')}
                </button>
                <button
                  type="button"
                  class="link-button"
                  aria-label={t('notes.deleteOn', [note.code])}
                  onClick={() => onSave({ code: note.code, text: '' })}
                >
                  {t('notes.delete')}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface NoteFormProps {
  initial: TeamNote | undefined;
  phraseOf: (code: number) => string | undefined;
  onSave: (note: TeamNote) => void;
}

function NoteForm({ initial, phraseOf, onSave }: NoteFormProps) {
  const t = useText();
  const id = useId();
  const [code, setCode] = useState(initial ? `${initial.code}` : '');
  const [title, setTitle] = useState(initial?.title ?? '');
  const [text, setText] = useState(initial?.text ?? '');
  const [isTold, setTold] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (initial) field.current?.focus();
  }, []);
  const isCode = /^[1-6]\d\d$/.test(code.trim());
  const phrase = isCode ? phraseOf(Number(code)) : undefined;
  const problems = [
    !isCode && t('notes.noCode'),
    !text.trim() && t('notes.noText'),
    text.length > LONGEST_NOTE && t('notes.tooLong', [text.length, LONGEST_NOTE]),
  ].filter((problem) => problem !== false);
  const submit = (event: Event) => {
    event.preventDefault();
    if (problems.length > 0) return setTold(true);
    onSave({ code: Number(code), title, text });
    setCode('');
    setTitle('');
    setText('');
    setTold(false);
  };
  return (
    <form class="note-form" onSubmit={submit} noValidate>
      <div class="note-fields">
        <label for={`${id}-code`}>{t('notes.code')}</label>
        <input
          id={`${id}-code`}
          type="text"
          inputMode="numeric"
          maxLength={3}
          value={code}
          readOnly={initial !== undefined}
          aria-invalid={isTold && !isCode}
          aria-describedby={`${id}-problem`}
          onInput={(event) => setCode(event.currentTarget.value)}
        />
        <label for={`${id}-title`}>{t('notes.title')}</label>
        <input
          id={`${id}-title`}
          type="text"
          maxLength={80}
          placeholder={phrase ?? t('notes.titleHint')}
          value={title}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
        <label for={`${id}-text`}>{t('notes.text')}</label>
        <textarea
          id={`${id}-text`}
          ref={field}
          rows={4}
          dir="auto"
          placeholder={t('notes.textHint')}
          value={text}
          aria-invalid={isTold && (!text.trim() || text.length > LONGEST_NOTE)}
          aria-describedby={`${id}-problem`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <p class="muted">{t('notes.markup')}</p>
      <p id={`${id}-problem`} class="problem" role="alert">
        {isTold && problems.join(' ')}
      </p>
      <button type="submit">{t('notes.save')}</button>
    </form>
  );
}
