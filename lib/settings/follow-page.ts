import { storage } from 'wxt/utils/storage';
import { isPrivateView } from './private-view';

const item = storage.defineItem<boolean>('local:followPage', { fallback: true, version: 1 });

/** Resolves with whether the side panel shows the code that the user points at on the page; it does unless told not to. */
export async function followsPage(): Promise<boolean> {
  return (await item.getValue().catch(() => true)) !== false;
}

/** Stores whether the side panel follows the page; one in a private window leaves no trace. */
export async function setFollowsPage(follows: boolean): Promise<void> {
  if (!(await isPrivateView())) await item.setValue(follows);
}
