import { render } from 'preact';
import { i18n } from '#i18n';
import { CardContext } from '@/components/card-context';
import { noteText } from '@/components/note-text';
import { TextContext } from '@/components/text';
import { takeHandedOver } from '@/lib/doors/lookup-page';
import { firstList, notesOn } from '@/lib/settings/card-surroundings';
import { followLook } from '@/lib/settings/own-look';
import { LookupPage } from './LookupPage';

const surroundings = { first: await firstList(), Note: noteText(notesOn) };
followLook(document.documentElement);
const handedOver = await takeHandedOver();
const root = document.getElementById('app');
if (root) {
  render(
    <TextContext.Provider value={i18n.t}>
      <CardContext.Provider value={surroundings}>
        <LookupPage handedOver={handedOver} />
      </CardContext.Provider>
    </TextContext.Provider>,
    root,
  );
}
