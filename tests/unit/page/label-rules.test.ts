import { expect, test } from 'vitest';
import type { CodeMatch } from '@/lib/detect/types';
import { applyLabelRules, type LabelRules, USER_RULE } from '@/lib/page/marks/label-rules';
import { contextWith } from '../detect/marked-candidate';

const KEY = 'column:result';
const busy: CodeMatch = { start: 0, end: 3, code: 486, tier: 'possible', evidence: [] };

function codesAfter(text: string, rules: Partial<LabelRules>, matches: CodeMatch[]): string[] {
  const context = contextWith({ labelKey: KEY });
  return applyLabelRules(text, context, { silenced: [], marked: [], ...rules }, matches).map(
    ({ start, end, evidence }) => `${text.slice(start, end)} ${evidence[0]?.rule ?? 'found'}`,
  );
}

test('a silenced label has no codes', () => {
  expect(codesAfter('486 Busy Here', { silenced: [KEY] }, [busy])).toEqual([]);
});

test('under a marked label every code that is known is one, and what was found stays', () => {
  const text = '1,486 then 503: late, 699';
  const part = { ...busy, start: 2, end: 5 };
  expect(codesAfter(text, { marked: [KEY] }, [part])).toEqual([`486 ${USER_RULE}`, `503 ${USER_RULE}`]);
});

test('other labels leave what was found as it is', () => {
  expect(codesAfter('486, 503', { marked: ['column:kind'], silenced: ['column:to'] }, [busy])).toEqual([
    '486 found',
  ]);
});
