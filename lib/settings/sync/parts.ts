/** Bytes of everything that the browsers sync for one extension. */
export const MOST_BYTES = 102_400;
/** Bytes of one item, its key included. */
const ITEM_BYTES = 8_192;
/** What key and frame of a part take of it, generously. */
const FRAME_BYTES = 128;
const VERSION = 1;
const HEAD = 'records';

/** What stands in the browser's sync storage: a head, and the text in parts that say which head they belong to. */
export type StoredParts = Record<string, unknown>;

/** What was read: a text, nothing at all, something that is still on its way, or something that only a newer version knows. */
export type ReadParts = { text: string } | 'nothing' | 'incomplete' | 'newer';

interface Head {
  version: number;
  /** Tells this writing from all others. */
  stamp: string;
  parts: number;
}

/** Returns a text as items that each stay below the browsers' limit. */
export function splitText(text: string, stamp: string): StoredParts {
  const parts = partsOf(text);
  const head: Head = { version: VERSION, stamp, parts: parts.length };
  return {
    [HEAD]: head,
    ...Object.fromEntries(parts.map((part, index) => [`${HEAD}${index}`, { stamp, part }])),
  };
}

/** Joins the items again. They may come one by one, and from two machines at a time. Never throws. */
export function joinParts(stored: StoredParts): ReadParts {
  const head = stored[HEAD] as Partial<Head> | undefined;
  if (head === undefined) return Object.keys(stored).some(isOurs) ? 'incomplete' : 'nothing';
  if (typeof head?.version === 'number' && head.version > VERSION) return 'newer';
  if (typeof head?.parts !== 'number' || typeof head.stamp !== 'string') return 'incomplete';
  const parts: string[] = [];
  for (let index = 0; index < head.parts; index += 1) {
    const { stamp, part } = (stored[`${HEAD}${index}`] ?? {}) as { stamp?: unknown; part?: unknown };
    if (stamp !== head.stamp || typeof part !== 'string') return 'incomplete';
    parts.push(part);
  }
  return { text: parts.join('') };
}

/** Returns the keys of items that another writing left behind. */
export function leftOver(stored: StoredParts, written: StoredParts): string[] {
  return Object.keys(stored).filter((key) => isOurs(key) && !Object.hasOwn(written, key));
}

/** Returns how many bytes the browsers count for items, at most. */
export function bytesOf(stored: StoredParts): number {
  const sizes = Object.entries(stored).map(([key, value]) => key.length + costOf(JSON.stringify(value)));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function isOurs(key: string): boolean {
  return key.startsWith(HEAD);
}

function partsOf(text: string): string[] {
  const parts: string[] = [];
  let part = '';
  let room = ITEM_BYTES - FRAME_BYTES;
  for (const character of text) {
    const cost = costOf(JSON.stringify(character).slice(1, -1));
    if (cost > room) {
      parts.push(part);
      part = '';
      room = ITEM_BYTES - FRAME_BYTES;
    }
    part += character;
    room -= cost;
  }
  return [...parts, part];
}

/** Bytes of a piece of JSON. Chromium escapes what could end a script, and then each such character takes six. */
function costOf(json: string): number {
  let cost = 0;
  for (const character of json) {
    const point = character.codePointAt(0) ?? 0;
    if (/[<>&\u2028\u2029]/.test(character)) cost += 6;
    else cost += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return cost;
}
