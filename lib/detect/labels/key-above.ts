import { judgeLabel } from './judge-label';
import type { KeyBefore } from './key-before';

/** Before a value that has a line of its own: `- 486`, `"486",`. */
const ITEM_START = /^\s*(?:- )?\s*["']?$/;
const ITEM = /^\s*(?:- )?\s*["']?[\w.-]{1,20}["']?,?\s*(?:(?:#|\/\/).{0,80})?$/;
const KEY =
  /^\s*(?:- )?["']?([\p{L}_][\p{L}\w.-]{0,40}(?: [\p{L}\w.-]{1,20}){0,2})["']?\s?(?::|=>?)\s?[[({]?\s*$/u;

/** Returns the key of a list that is written downwards, given what stands before a value on its line and above it. */
export function keyAbove(left: string, before: string): KeyBefore | undefined {
  if (!ITEM_START.test(left)) return undefined;
  for (const line of before.split('\n').slice(0, -1).toReversed()) {
    const key = KEY.exec(line)?.[1];
    if (key !== undefined) return { text: key, meaning: judgeLabel(key), isBound: true };
    if (!ITEM.test(line)) return undefined;
  }
  return undefined;
}
