import { storage } from 'wxt/utils/storage';
import type { LookupState } from '../codes/answer';

/** After this long somebody comes back with another question, in milliseconds. */
const KEPT_MS = 10 * 60_000;

/** Kept in memory until the browser ends, so there is no older version of it. */
const item = storage.defineItem<(LookupState & { at: number }) | null>('session:lookup', { fallback: null });

/** Resolves with the state of a lookup that was closed less than ten minutes before `now`, else with undefined. */
export async function keptLookup(now: number): Promise<LookupState | undefined> {
  const kept = await item.getValue();
  return kept && now - kept.at < KEPT_MS ? kept : undefined;
}

/** Keeps the state of a lookup as it is at `now`. */
export function keepLookup(state: LookupState, now: number): Promise<void> {
  return item.setValue({ ...state, at: now });
}
