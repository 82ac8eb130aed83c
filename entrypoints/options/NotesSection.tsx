import { NotesEditor } from '@/components/NotesEditor';
import { useText } from '@/components/text';
import { findBrief } from '@/lib/codes/lookup';
import { sendMessage } from '@/lib/messages';
import { allNotes, ownNotes, watchNotes } from '@/lib/settings/notes';
import type { SectionProps } from './Options';
import { useStored } from './use-stored';

/** Notes: what the user and the team wrote on codes. */
export function NotesSection({ save }: SectionProps) {
  const t = useText();
  const notes = useStored(allNotes, watchNotes);
  const damaged = useStored(ownNotes, watchNotes)?.damaged ?? 0;
  return (
    <>
      <p>{t('notes.intro')}</p>
      {damaged > 0 && (
        <p class="notice" role="alert">
          {t('settings.damagedNotes', damaged, [damaged])}
        </p>
      )}
      {notes && (
        <NotesEditor
          notes={notes}
          phraseOf={(code) => findBrief(code)?.phrase}
          onSave={(note) => save(sendMessage('saveNote', note))}
        />
      )}
    </>
  );
}
