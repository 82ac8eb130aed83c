import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { messageOf } from '../../message-of';
import { oneAtATime } from '../../one-at-a-time';
import { watchAll } from '../../watch-all';
import { keepCopy } from '../backup/backup-store';
import { isSame, type Synced, syncedOf, takeOverPart, type Values, valuesOf } from '../backup/synced-values';
import { changeNotes, readOwnNotes } from '../notes';
import { managedValue, watchPolicy } from '../policy';
import { changeAllSiteRules, readOwnSiteRules } from '../site-rules';
import { readOwnSettings, updateSettings } from '../user-settings';
import {
  bytesOf,
  joinParts,
  leftOver,
  MOST_BYTES,
  type ReadParts,
  type StoredParts,
  splitText,
} from './parts';
import {
  forgetDeleted,
  givesWay,
  mergeRecords,
  type Records,
  readRecords,
  stampChanges,
  valuesIn,
  writeRecords,
} from './records';

/** How the last syncing went. Whatever it says, everything stays stored here. */
export type SyncOutcome =
  | { kind: 'done' | 'full'; bytes: number }
  /** What another machine writes is not here as a whole yet. */
  | { kind: 'waiting' }
  /** Another machine has a newer SIP Lens, whose records this one must not touch. */
  | { kind: 'newer' }
  | { kind: 'failed'; message: string };

/** What the options page says about syncing. */
export interface SyncState {
  isOn: boolean;
  /** The organisation forbids it. */
  isLocked: boolean;
  outcome: SyncOutcome | undefined;
}

const on = storage.defineItem<unknown>('local:syncOn', { fallback: false, version: 1 });
/** The records as they were after the last syncing: what differs from them was changed here since. */
const known = storage.defineItem<string | null>('local:syncRecords', { fallback: null, version: 1 });
const outcome = storage.defineItem<SyncOutcome | null>('local:syncOutcome', { fallback: null, version: 1 });
/** Since when what is synced is not there as a whole, in milliseconds since 1970. */
const incompleteSince = storage.defineItem<unknown>('local:syncIncompleteSince', {
  fallback: null,
  version: 1,
});
/** How long the rest of a writing is awaited: two machines that wrote at a time leave a mixture that nobody completes. */
const REST_MS = 5 * 60_000;
const inTurn = oneAtATime();

/** Resolves with whether syncing is on, and how the last one went. */
export async function syncState(): Promise<SyncState> {
  const isLocked = (await managedValue('sync')) === false;
  const isOn = !isLocked && (await on.getValue()) === true;
  return { isOn, isLocked, outcome: isOn ? ((await outcome.getValue()) ?? undefined) : undefined };
}

/** Calls back whenever the state may have changed; returns a function that stops it. */
export function watchSyncState(onChange: () => void): () => void {
  return watchAll(onChange, on.watch, outcome.watch, watchPolicy);
}

/** Switches syncing on or off. What was synced before stays where it is. For the background alone. */
export async function switchSync(isOn: boolean, now: () => number): Promise<void> {
  await inTurn(async () => {
    await on.setValue(isOn);
    // Whoever switches it on again joins as if for the first time: what the others have by then wins.
    if (!isOn) await forgetSync();
  });
  if (isOn) await syncNow(now);
}

/** Brings the records here and those in the browser's sync storage together. For the background alone; never rejects. */
export function syncNow(now: () => number): Promise<void> {
  return inTurn(async () => {
    if (!(await syncState()).isOn) return;
    try {
      await say(await sync(now()));
    } catch (error) {
      await say({ kind: 'failed', message: messageOf(error) });
    }
  });
}

async function sync(now: number): Promise<SyncOutcome> {
  const [here, before, stored] = await Promise.all([
    readHere(),
    knownRecords(),
    browser.storage.sync.get(null),
  ]);
  const there = joinParts(stored);
  if (there === 'newer') return { kind: 'newer' };
  const ours = stampChanges(before, here.values, now, here.isWhole);
  // What is changed here does not wait: it is written with all that was known before.
  const hasChanged = before !== undefined && !isSame(ours, before);
  if ((await isArriving(there, now)) && !hasChanged) return { kind: 'waiting' };
  const theirs = typeof there === 'object' ? readRecords(there.text) : {};
  const merged = forgetDeleted(mergeRecords(ours, theirs), now);
  const wanted = valuesIn(merged);
  if (givesWay(before, ours, merged))
    await keepCopy('sync', now, (present) => ({ ...present, ...syncedOf(wanted) }));
  await takeOverHere(here.values, wanted);
  const text = writeRecords(merged);
  await known.setValue(text);
  const written = splitText(text, `${now}-${crypto.randomUUID()}`);
  const bytes = bytesOf(written);
  if (bytes > MOST_BYTES) return { kind: 'full', bytes };
  if (typeof there !== 'object' || there.text !== text) await write(stored, written);
  return { kind: 'done', bytes };
}

/** Returns whether the rest may still come: what another machine writes arrives in pieces. */
async function isArriving(there: ReadParts, now: number): Promise<boolean> {
  if (there !== 'incomplete') {
    await incompleteSince.removeValue();
    return false;
  }
  const since = await incompleteSince.getValue();
  if (typeof since === 'number' && since <= now) return now - since < REST_MS;
  await incompleteSince.setValue(now);
  return true;
}

async function write(stored: StoredParts, written: StoredParts): Promise<void> {
  const surplus = leftOver(stored, written);
  const tidyUp = async () => {
    if (surplus.length > 0) await browser.storage.sync.remove(surplus);
  };
  // Parts of an older writing are of no use any more, but while the new one may still fail they keep the older one whole.
  const fitsBeside = bytesOf({ ...stored, ...written }) <= MOST_BYTES;
  if (!fitsBeside) await tidyUp();
  await browser.storage.sync.set(written);
  if (fitsBeside) await tidyUp();
}

/** Everything that is synced as it is stored here; `isWhole` is false where some of it could not be read. */
async function readHere(): Promise<{ values: Values; isWhole: boolean }> {
  const [settings, notes, rules] = await Promise.all([readOwnSettings(), readOwnNotes(), readOwnSiteRules()]);
  const values = valuesOf({ settings: settings.settings, notes: notes.notes, rules: rules.rules });
  return { values, isWhole: settings.damaged.length + notes.damaged + rules.damaged === 0 };
}

async function takeOverHere(seen: Values, wanted: Values): Promise<void> {
  const was = syncedOf(seen);
  const will = syncedOf(wanted);
  const change = (present: Partial<Synced>) => takeOverPart(present, seen, wanted);
  if (!hasSame(was.settings, will.settings))
    await updateSettings((settings) => change({ settings }).settings);
  if (!isSame(was.notes, will.notes)) await changeNotes((notes) => change({ notes }).notes);
  if (!hasSame(was.rules, will.rules)) await changeAllSiteRules((rules) => change({ rules }).rules);
}

/** Returns whether two objects have the same members, in whatever order. */
function hasSame(a: object, b: object): boolean {
  const rows = (value: object) => Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1));
  return isSame(rows(a), rows(b));
}

async function knownRecords(): Promise<Records | undefined> {
  const text = await known.getValue();
  return typeof text === 'string' ? readRecords(text) : undefined;
}

async function forgetSync(): Promise<void> {
  await known.removeValue();
  await outcome.removeValue();
  await incompleteSince.removeValue();
}

/** Stores how it went, unless that is what is stored already: every page is told of each write. */
async function say(next: SyncOutcome): Promise<void> {
  if (!isSame(next, await outcome.getValue())) await outcome.setValue(next);
}
