import { render } from 'preact';
import { i18n } from '#i18n';
import { CardContext, type CardSurroundings } from '@/components/card-context';
import { noteText } from '@/components/note-text';
import { TextContext } from '@/components/text';
import type { LookupState } from '@/lib/codes/answer';
import { firstList, notesOn } from '@/lib/settings/card-surroundings';
import { keptLookup } from '@/lib/settings/lookup-session';
import { followLook } from '@/lib/settings/own-look';
import { Popup } from './Popup';

const Note = noteText(notesOn);
followLook(document.documentElement);
// The field takes keys at once; what is stored arrives a moment later.
show('checks', undefined);
const [first, kept] = await Promise.all([firstList(), keptLookup(Date.now())]);
show(first, kept);

function show(first: CardSurroundings['first'], kept: LookupState | undefined): void {
  const root = document.getElementById('app');
  if (!root) return;
  render(
    <TextContext.Provider value={i18n.t}>
      <CardContext.Provider value={{ first, Note }}>
        <Popup kept={kept} />
      </CardContext.Provider>
    </TextContext.Provider>,
    root,
  );
}
