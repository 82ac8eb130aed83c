import { storage } from 'wxt/utils/storage';
import { oneAtATime } from '../one-at-a-time';

/** More is a history, which nobody reads. */
const MOST = 5;

const item = storage.defineItem<string[]>('local:recentLookups', { fallback: [], version: 1 });
const inTurn = oneAtATime();

/** Resolves with the addresses looked up lately, the last one first. */
export async function recentLookups(): Promise<string[]> {
  const stored: unknown = await item.getValue();
  return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string').slice(0, MOST) : [];
}

/** Puts an address first. Call it in the background alone: changes wait for each other there. */
export function rememberLookup(address: string): Promise<void> {
  return inTurn(async () => item.setValue(withFirst(await recentLookups(), address)));
}

function withFirst(recent: readonly string[], address: string): string[] {
  return [address, ...recent.filter((each) => each !== address)].slice(0, MOST);
}
