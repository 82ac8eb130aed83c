import { browser } from 'wxt/browser';
import { followsPage } from '@/lib/settings/follow-page';
import { mount } from '../own-pages/mount';
import { ownSurroundings } from '../own-pages/own-surroundings';
import { SidePanel } from './SidePanel';

mount(sidePanel(), ownSurroundings());

async function sidePanel() {
  const [follows, { id }] = await Promise.all([followsPage(), browser.windows.getCurrent()]);
  return <SidePanel initiallyFollows={follows} windowId={id} />;
}
