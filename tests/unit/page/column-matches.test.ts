import { expect, test, vi } from 'vitest';
import type { CodeMatch, Column } from '@/lib/detect/types';
import { type CellContext, ColumnMatches } from '@/lib/page/hints/column-matches';
import { contextWith } from '../detect/marked-candidate';

const column: Column = { isFirst: false, others: [], values: [], rows: [] };
const match: CodeMatch = { start: 0, end: 3, code: 486, tier: 'sure', evidence: [] };

function cell(told: Partial<CellContext> = {}): CellContext {
  return { ...contextWith({ column }), isWholeCell: true, wasRowRead: false, ...told };
}

test('a number is looked for once in all cells that are alike', () => {
  const columns = new ColumnMatches();
  const find = vi.fn(() => [match]);
  for (let row = 0; row < 3; row++) expect(columns.of('486', cell(), find)).toEqual([match]);
  expect(find).toHaveBeenCalledTimes(1);
});

test.each<[string, string, Partial<CellContext>]>([
  ['another number', '487', {}],
  ['more than a number', '486 OK', {}],
  ['under another heading', '486', { sections: ['Extensions'] }],
  ['with a label of its own', '486', { labels: [{ kind: 'title', text: 'Extension' }] }],
  ['beside something else in its cell', '486', { isWholeCell: false }],
  ['in another column', '486', { column: { ...column } }],
  ['outside of a column', '486', { column: undefined }],
])('it is looked for again: %s', (_, data, told) => {
  const columns = new ColumnMatches();
  columns.of('486', cell(), () => [match]);
  expect(columns.of(data, cell(told), () => [])).toEqual([]);
});

test('it is looked for again where the row had a say', () => {
  const columns = new ColumnMatches();
  columns.of('486', cell({ wasRowRead: true }), () => [match]);
  expect(columns.of('486', cell(), () => [])).toEqual([]);
});
