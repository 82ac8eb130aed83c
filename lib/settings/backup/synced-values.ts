import { readNotes } from '../notes';
import { readSettings } from '../settings';
import { readSiteRules } from '../site-rules';
import type { Backup } from './backup';

/** What is synced. Sites stay out: only the browser grants them; and so does what is off for now on one machine. */
export type Synced = Pick<Backup, 'settings' | 'notes' | 'rules'>;

/** Nothing of all that is synced. */
const NOTHING: Synced = { settings: {}, notes: [], rules: {} };

/** Each synced thing by its id, such as `setting:theme`, `note:503` or `rules:pbx.lan`. */
export type Values = Readonly<Record<string, unknown>>;

/** Returns everything that is synced, item by item. */
export function valuesOf({ settings, notes, rules }: Synced): Values {
  return Object.fromEntries([
    ...Object.entries(settings).map(([key, value]) => [`setting:${key}`, value]),
    ...notes.map((note) => [`note:${note.code}`, note]),
    ...Object.entries(rules).map(([host, rule]) => [`rules:${host}`, rule]),
  ]);
}

/** Puts items together again; what this version cannot read is left out. Never throws. */
export function syncedOf(values: Values): Synced {
  const entries = Object.entries(values);
  const named = (kind: string) =>
    Object.fromEntries(
      entries.filter(([id]) => id.startsWith(kind)).map(([id, value]) => [id.slice(kind.length), value]),
    );
  const notes = entries.filter(([id, value]) => id === `note:${codeOf(value)}`).map(([, value]) => value);
  return {
    settings: readSettings(named('setting:')).settings,
    notes: readNotes(notes).notes,
    rules: readSiteRules(named('rules:')),
  };
}

/** Returns whether this version knows what to do with an item. */
export function isReadable(id: string, value: unknown): boolean {
  return Object.hasOwn(valuesOf(syncedOf({ [id]: value })), id);
}

/** Returns whether two items are the same. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Returns the present items with the wanted ones in their place. An item that has changed since `seen` was read stays as
 * it is: the newer change wins.
 */
export function takeOver(present: Values, seen: Values, wanted: Values): Values {
  const ids = new Set([...Object.keys(present), ...Object.keys(wanted)]);
  const chosen = [...ids].map((id): [string, unknown] => [
    id,
    isSame(present[id], seen[id]) ? wanted[id] : present[id],
  ]);
  return Object.fromEntries(chosen.filter(([, value]) => value !== undefined));
}

/** Does the same for the part of what is synced that is given; the others come out as if nothing were stored. */
export function takeOverPart(present: Partial<Synced>, seen: Values, wanted: Values): Synced {
  return syncedOf(takeOver(valuesOf({ ...NOTHING, ...present }), seen, wanted));
}

function codeOf(value: unknown): unknown {
  return (value as { code?: unknown } | null)?.code;
}
