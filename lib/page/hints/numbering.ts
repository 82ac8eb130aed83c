import { judgeLabel, type LabelMeaning } from '../../detect/labels/judge-label';
import type { ColumnHints } from './column-hints';
import { textOf } from './text-of';

const NUMBERINGS = new Set<LabelMeaning>(['bare', 'q850', 'protocol']);
const PROTOCOL = /^(?:proto\p{L}{0,5}|numbering|namespace|протокол|协议|プロトコル)$/u;
/** What a number is called that may be of several protocols. */
const OF_SOME = new Set<LabelMeaning>(['code', 'cause', 'end-cause']);

/**
 * Returns which column says of which numbering the numbers of another one are, or undefined: under "From" may stand what
 * those under "From cause" are, and under "Protocol" what those under "Code" are.
 */
export function qualifierOf(headers: readonly (string | undefined)[], index: number): number | undefined {
  const names = headers.map((name) => name?.toLowerCase());
  const own = names[index] ?? '';
  const found = names.findIndex((name) => name && own.startsWith(`${name} `));
  if (found >= 0) return found;
  const protocol = OF_SOME.has(judgeLabel(own)) ? names.findIndex((name) => name && PROTOCOL.test(name)) : -1;
  return protocol < 0 ? undefined : protocol;
}

/**
 * Returns what is known of a cell's column, with the label that another cell of its row gives the number: "SIP", "ISDN",
 * "HTTP" stand over it as a header over several columns does.
 */
export function numbered(hints: ColumnHints, row: () => Iterable<Element | undefined>): ColumnHints {
  const cell = hints.qualifier === undefined ? undefined : [...row()][hints.qualifier];
  const text = cell ? textOf(cell, 20) : '';
  if (!NUMBERINGS.has(judgeLabel(text))) return hints;
  return { ...hints, labels: [{ kind: 'group', text }, ...hints.labels] };
}
