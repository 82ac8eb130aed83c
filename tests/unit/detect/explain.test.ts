import { expect, test } from 'vitest';
import { explainMatch } from '@/lib/detect/explain';
import { findCodes } from '@/lib/detect/find-codes';
import { contextWith } from './marked-candidate';

function explain(text: string, header?: string): string | undefined {
  const labels = header ? [{ kind: 'column' as const, text: header }] : [];
  const [match] = findCodes(text, contextWith({ labels }));
  return match && explainMatch(match);
}

test('says what decided, in the words of the page', () => {
  expect(explain('486', 'SIP code')).toBe('Column header: SIP code');
  expect(explain('SIP/2.0 486 Busy Here')).toBe('SIP status line: SIP/2.0');
  expect(explain('rejected: 486 Busy Here')).toBe('Reason phrase: busy here');
});

test('says two things where neither would convince alone', () => {
  expect(explain('trunk registration failed (403)')).toBe(
    'Text before it: failed; failed registration: registration failed',
  );
});

test('has nothing to say without evidence', () => {
  expect(explainMatch({ start: 0, end: 3, code: 486, tier: 'possible', evidence: [] })).toBe('');
});
