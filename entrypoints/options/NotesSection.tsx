import { NotesEditor } from '@/components/options/NotesEditor';
import { useText } from '@/components/text';
import { findBrief } from '@/lib/codes/lookup';
import { sendMessage } from '@/lib/messages';
import { allNotes, watchNotes } from '@/lib/settings/notes';
import { useStored } from '../own-pages/use-stored';
import type { SectionProps } from './Options';

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
