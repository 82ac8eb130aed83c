import { storage } from 'wxt/utils/storage';

const item = storage.defineItem<boolean>('local:followPage', { fallback: true, version: 1 });

/** Resolves with whether the side panel shows the code that the user points at on the page. */
export async function followsPage(): Promise<boolean> {
  return (await item.getValue()) !== false;
}

/** Stores whether the side panel follows the page. */
export function setFollowsPage(follows: boolean): Promise<void> {
  return item.setValue(follows);
}
