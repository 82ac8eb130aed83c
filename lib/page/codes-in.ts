import { findCodes } from '../detect/find-codes';
import type { CodeMatch } from '../detect/types';
import type { ReadContext } from './hints/lazy-context';

/** Returns the codes of the text node that a context is of; they are looked for in its whole run. */
export function codesIn(context: ReadContext): CodeMatch[] {
  const { node, data, start } = context.run;
  const codes = findCodes(data, context);
  if (data.length === node.length) return codes;
  return codes
    .filter((code) => code.start >= start && code.end <= start + node.length)
    .map((code) => ({ ...code, start: code.start - start, end: code.end - start }));
}
