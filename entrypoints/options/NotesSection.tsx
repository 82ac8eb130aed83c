import { NotesEditor } from '@/components/NotesEditor';
import { useText } from '@/components/text';
import { findBrief } from '@/lib/codes/lookup';
import { sendMessage } from '@/lib/messages';
import { allNotes, watchNotes } from '@/lib/settings/notes';
import type { SectionProps } from './Options';
import { useStored } from './use-stored';

/** Notes: what the user and the team wrote on codes. */
export function NotesSection({ save }: SectionProps) {
  const t = useText();
  const notes = useStored(allNotes, watchNotes);
  return (
    <>
      <p>{t('notes.intro')}</p>
      {notes && (
        <NotesEditor
          notes={notes}
          phraseOf={(code) => findBrief(code)?.phrase}
          onSave={(note) => sendMessage('saveNote', note)}
          onDelete={(code) => save(sendMessage('saveNote', { code, text: '' }))}
        />
      )}
    </>
  );
}
