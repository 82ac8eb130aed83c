import type { RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { TeamNote } from '../../lib/codes/types';
import { messageOf } from '../../lib/message-of';
import { TeamNoteView } from '../card/TeamNoteView';
import { leaveItem } from '../leave-item';
import { useText } from '../text';

interface NotesEditorProps {
  /** The organisation's notes, which cannot be changed here, and the user's own. */
  notes: readonly TeamNote[];
  /** Returns the registered phrase of a code, or undefined where the database has none. */
  phraseOf: (code: number) => string | undefined;
  /** Rejects where the note could not be stored. */
  onSave: (note: TeamNote) => Promise<void>;
  onDelete: (code: number) => void;
}

/** Whoever pastes more wants to keep a document, not a note. */
const LONGEST_NOTE = 20_000;

/** The notes on codes: a form for a new one, and all that there are, each to be changed or deleted. */
export function NotesEditor({ notes, phraseOf, onSave, onDelete }: NotesEditorProps) {
  const t = useText();
  // Every note gets a form of its own, which begins with what the note says now.
  const [form, setForm] = useState<{ count: number; note?: TeamNote; isMet?: boolean }>({ count: 0 });
  const codeField = useRef<HTMLInputElement>(null);
  const begin = (note?: TeamNote, isMet = false) =>
    setForm(({ count }) => ({ count: count + 1, ...(note && { note, isMet }) }));
  const remove = (code: number, button: Element) => {
    leaveItem(button, codeField.current);
    onDelete(code);
    if (form.note?.code === code) begin();
  };
  return (
    <>
      <NoteForm
        key={form.count}
        initial={form.note}
        isMet={form.isMet}
        takesFocus={form.count > 0}
        codeField={codeField}
        phraseOf={phraseOf}
        ownNoteOn={(code) => notes.find((note) => note.code === code && !note.isManaged)}
        onSave={(note) => onSave(note).then(() => begin())}
        onMeet={(note) => begin(note, true)}
        onCancel={() => begin()}
      />
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
                  onClick={() => begin(note)}
                >
                  {t('notes.edit')}
                </button>
                <button
                  type="button"
                  class="link-button"
                  aria-label={t('notes.deleteOn', [note.code])}
                  onClick={({ currentTarget }) => remove(note.code, currentTarget)}
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
  /** The note that is changed; without one the form is for a new one. */
  initial: TeamNote | undefined;
  /** It was meant for a new note, and there was this one on its code. */
  isMet: boolean | undefined;
  takesFocus: boolean;
  codeField: RefObject<HTMLInputElement | null>;
  phraseOf: (code: number) => string | undefined;
  ownNoteOn: (code: number) => TeamNote | undefined;
  onSave: (note: TeamNote) => Promise<void>;
  /** The code of a new note has one: the form goes on with that, and what was written for the new one in it. */
  onMeet: (note: TeamNote) => void;
  onCancel: () => void;
}

function NoteForm(props: NoteFormProps) {
  const { initial, isMet, takesFocus, codeField, phraseOf, ownNoteOn, onSave, onMeet, onCancel } = props;
  const t = useText();
  const id = useId();
  const [code, setCode] = useState(initial ? `${initial.code}` : '');
  const [title, setTitle] = useState(initial?.title ?? '');
  const [text, setText] = useState(initial?.text ?? '');
  const [isTold, setTold] = useState(false);
  const [failure, setFailure] = useState<string>();
  const textField = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus) (initial ? textField : codeField).current?.focus();
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
    const present = initial ? undefined : ownNoteOn(Number(code));
    if (present) return onMeet(withAdded(present, title, text));
    if (problems.length > 0) return setTold(true);
    onSave({ code: Number(code), title, text }).catch((error) => setFailure(messageOf(error)));
  };
  return (
    <form class="note-form" onSubmit={submit} noValidate>
      <div class="note-fields">
        <label for={`${id}-code`}>{t('notes.code')}</label>
        <input
          id={`${id}-code`}
          ref={codeField}
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
          ref={textField}
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
        {isTold && problems.length > 0
          ? problems.join(' ')
          : failure !== undefined
            ? t('settings.saveFailed', [failure])
            : isMet && t('notes.met', [code])}
      </p>
      <button type="submit">{t('notes.save')}</button>{' '}
      {initial && (
        <button type="button" onClick={onCancel}>
          {t('notes.cancel')}
        </button>
      )}
    </form>
  );
}

/** Returns a note with what was written for another one on its code: nothing of either is lost. */
function withAdded(note: TeamNote, title: string, text: string): TeamNote {
  const added = [note.title && title !== note.title ? title : '', text !== note.text ? text : ''];
  return {
    ...note,
    title: note.title || title,
    text: [note.text, ...added].filter((part) => part.trim()).join('\n\n'),
  };
}
