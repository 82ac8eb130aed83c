import { findCodes } from '../../detect/find-codes';
import type { CodeMatch } from '../../detect/types';
import type { ReadContext } from '../hints/lazy-context';
import type { TextRun } from '../hints/text-run';

/** Returns the codes of the text node that a context is of; `find` looks for them in its whole run. */
export function codesIn(
  context: ReadContext,
  find: (text: string, context: ReadContext) => readonly CodeMatch[] = findCodes,
): readonly CodeMatch[] {
  const { run } = context;
  const codes = find(run.data, context);
  return run.data.length === run.node.length ? codes : codes.flatMap((code) => inNode(code, run));
}

/** Returns a match in a run as one in its node, nothing where it is not whole in there. */
export function inNode(match: CodeMatch, { node, start }: TextRun): CodeMatch[] {
  const moved = { ...match, start: match.start - start, end: match.end - start };
  return moved.start >= 0 && moved.end <= node.length ? [moved] : [];
}
