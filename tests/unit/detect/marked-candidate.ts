import { type Candidate, readCandidate } from '@/lib/detect/candidate';
import { findCodes } from '@/lib/detect/find-codes';
import { KnownCodes } from '@/lib/detect/known-codes';
import { TextTables } from '@/lib/detect/labels/text-tables';
import { PLAIN_TEXT } from '@/lib/detect/plain-text';
import type { Example } from '@/lib/detect/rules/rule';
import type { TextContext } from '@/lib/detect/types';

/** Returns a context of a page that tells nothing but what is given. */
export function contextWith(hints: Partial<TextContext> = {}): TextContext {
  return { ...PLAIN_TEXT, ...hints };
}

/** Returns the candidate of a text that has it between « and ». */
export function markedCandidate(example: Example): Candidate {
  const { text: marked, column, page, ...hints } = typeof example === 'string' ? { text: example } : example;
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace('«', '').replace('»', '');
  const context = contextWith({
    ...hints,
    page: { ...PLAIN_TEXT.page, ...page },
    column: column && { isFirst: false, others: [], values: [], rows: [], ...column },
  });
  const others = findCodes(text, context).filter((match) => match.start < start || match.start >= end);
  const known = new KnownCodes(text, context, others, findCodes);
  const cell = new TextTables(text).cellAt(start);
  const candidate = readCandidate({ text, start, end, context, cell, known });
  if (!candidate) throw new Error(`No known code stands between « and » in ${marked}`);
  return candidate;
}
