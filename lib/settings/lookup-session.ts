import { storage } from 'wxt/utils/storage';
import type { LookupState } from '../codes/search/answer';
import { isPrivateView } from './private-view';

/** Whoever comes back after this many milliseconds has another question. */
const KEPT_MS = 10 * 60_000;

/** Kept in memory until the browser ends, so that no older version of it can exist. */
const lookup = storage.defineItem<(LookupState & { at: number }) | null>('session:lookup', {
  fallback: null,
});
/** Apart from the lookup, which changes with every letter, because it can be long. */
const pasted = storage.defineItem<string | null>('session:pasted', { fallback: null });

/** What stood in a popup when it was closed. */
export interface KeptPopup {
  lookup: LookupState;
  /** Text that was pasted and read. */
  text: string | undefined;
}

/** How a popup keeps what stands in it for the next one. */
export interface LookupSession {
  /** What the one before has kept. */
  kept: KeptPopup | undefined;
  keepLookup: typeof keepLookup;
  keepText: typeof keepText;
}

const NO_SESSION: LookupSession = {
  kept: undefined,
  keepLookup: async () => {},
  keepText: async () => {},
};

/**
 * Resolves with the session of a popup that opens at `now`. One in a private window finds nothing and leaves nothing, nor
 * does one whose browser cannot tell what was kept.
 */
export async function openLookupSession(now: number): Promise<LookupSession> {
  try {
    const [isPrivate, kept] = await Promise.all([isPrivateView(), keptPopup(now)]);
    return isPrivate ? NO_SESSION : { kept, keepLookup, keepText };
  } catch {
    return NO_SESSION;
  }
}

/** Resolves with what stood in the popup, if it was closed less than ten minutes before `now`, else with undefined. */
export async function keptPopup(now: number): Promise<KeptPopup | undefined> {
  const [kept, text] = await Promise.all([lookup.getValue(), pasted.getValue()]);
  if (kept && now - kept.at < KEPT_MS) return { lookup: kept, text: text ?? undefined };
  // The next lookup must not bring the text of an earlier one back.
  if (text !== null) await pasted.removeValue();
  return undefined;
}

/** Keeps the state of a lookup as it is at `now`. */
export function keepLookup(state: LookupState, now: number): Promise<void> {
  return lookup.setValue({ ...state, at: now });
}

/** Keeps pasted text as long as the lookup that it was pasted into; undefined forgets it. */
export function keepText(text: string | undefined): Promise<void> {
  return pasted.setValue(text ?? null);
}
