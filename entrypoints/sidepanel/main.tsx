import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { CardContext } from '@/components/card-context';
import { noteText } from '@/components/note-text';
import { TextContext } from '@/components/text';
import { firstList, notesOn } from '@/lib/settings/card-surroundings';
import { followsPage } from '@/lib/settings/follow-page';
import { followLook } from '@/lib/settings/own-look';
import { SidePanel } from './SidePanel';

const surroundings = { first: await firstList(), Note: noteText(notesOn) };
followLook(document.documentElement);
const root = document.getElementById('app');
const [follows, { id }] = await Promise.all([followsPage(), browser.windows.getCurrent()]);
if (root) {
  render(
    <TextContext.Provider value={i18n.t}>
      <CardContext.Provider value={surroundings}>
        <SidePanel initiallyFollows={follows} windowId={id} />
      </CardContext.Provider>
    </TextContext.Provider>,
    root,
  );
}
