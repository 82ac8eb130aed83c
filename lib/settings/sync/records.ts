import { isReadable, isSame, type Values } from '../backup/synced-values';

/** One synced item and when it was changed, in milliseconds since 1970. Without a value it was deleted. */
export interface SyncRecord {
  at: number;
  value?: unknown;
}

/** All records, by the id of their item. */
export type Records = Readonly<Record<string, SyncRecord>>;

/** A machine that was away for longer may bring deleted items back. */
const REMEMBER_DELETED_MS = 180 * 24 * 3_600_000;

/**
 * Returns the records with what changed here since they were made. Items that were never synced count as older than
 * any record: whoever joins takes what the others have. With `mayDelete` false nothing counts as deleted, because what
 * is stored here could not all be read.
 */
export function stampChanges(
  known: Records | undefined,
  values: Values,
  now: number,
  mayDelete: boolean,
): Records {
  const ids = new Set([...Object.keys(known ?? {}), ...Object.keys(values)]);
  const records = [...ids].map((id): [string, SyncRecord] => {
    const record = known?.[id];
    const value = values[id];
    if (record && isSame(record.value, value)) return [id, record];
    const isKept = value === undefined && record && !(mayDelete && isReadable(id, record.value));
    if (isKept) return [id, record];
    // A clock that was wrong elsewhere must not win over what the user has seen and changed.
    const at = record ? Math.max(now, record.at + 1) : known ? now : 0;
    return [id, { at, ...(value !== undefined && { value }) }];
  });
  return Object.fromEntries(records);
}

/** Returns both sides as one: of each item the later record, whichever side it is on. */
export function mergeRecords(ours: Records, theirs: Records): Records {
  const ids = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  return Object.fromEntries([...ids].map((id) => [id, later(ours[id], theirs[id])]));
}

/** Returns the records without those of items that were deleted long ago. */
export function forgetDeleted(records: Records, now: number): Records {
  const isKept = ({ at, value }: SyncRecord) => value !== undefined || at > now - REMEMBER_DELETED_MS;
  return Object.fromEntries(Object.entries(records).filter(([, record]) => isKept(record)));
}

/** Returns the items of the records that are not deleted. */
export function valuesIn(records: Records): Values {
  const values = Object.entries(records).map(([id, { value }]): [string, unknown] => [id, value]);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/** Returns whether a change that was made here since the last time is given up for another machine's. */
export function givesWay(known: Records | undefined, ours: Records, merged: Records): boolean {
  return Object.entries(ours).some(
    ([id, { at, value }]) =>
      value !== undefined && known?.[id]?.at !== at && !isSame(merged[id]?.value, value),
  );
}

/** Returns records as text, the same text for the same records. */
export function writeRecords(records: Records): string {
  const rows = Object.entries(records).map(([id, { at, value }]) => [
    id,
    at,
    ...(value === undefined ? [] : [value]),
  ]);
  return JSON.stringify(rows.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}

/** Reads records from a text; rows of another shape are left out. Never throws. */
export function readRecords(text: string): Records {
  const rows = parse(text);
  if (!Array.isArray(rows)) return {};
  return Object.fromEntries(
    rows.flatMap((row): [string, SyncRecord][] => {
      const [id, at, value] = Array.isArray(row) ? row : [];
      if (typeof id !== 'string' || !Number.isFinite(at)) return [];
      return [[id, { at, ...(value !== undefined && { value }) }]];
    }),
  );
}

/** Where both changed in the same millisecond, every machine has to choose the same. */
function later(a: SyncRecord | undefined, b: SyncRecord | undefined): SyncRecord {
  if (!a || !b) return (a ?? b) as SyncRecord;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return (JSON.stringify(a.value) ?? '') >= (JSON.stringify(b.value) ?? '') ? a : b;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
