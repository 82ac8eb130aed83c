import { render } from 'preact';
import { i18n } from '#i18n';
import { CardContext } from '@/components/card-context';
import { noteText } from '@/components/note-text';
import { TextContext } from '@/components/text';
import { firstList, notesOn } from '@/lib/settings/card-surroundings';
import { keptPopup } from '@/lib/settings/lookup-session';
import { followLook } from '@/lib/settings/own-look';
import { Popup } from './Popup';

followLook(document.documentElement);
const [first, kept] = await Promise.all([firstList(), keptPopup(Date.now())]);
const root = document.getElementById('app');
const field = root?.querySelector('input');
if (root && field) {
  // What is typed by now is a new question; else the last one comes back, and the next words replace it.
  const { value: typed, selectionStart, selectionEnd } = field;
  render(
    <TextContext.Provider value={i18n.t}>
      <CardContext.Provider value={{ first, Note: noteText(notesOn) }}>
        <Popup initial={typed || !kept ? { query: typed } : kept.lookup} initialText={kept?.text} />
      </CardContext.Provider>
    </TextContext.Provider>,
    root,
  );
  if (typed) field.setSelectionRange(selectionStart, selectionEnd);
}
