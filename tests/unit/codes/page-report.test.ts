import { expect, test } from 'vitest';
import { formatReport, type Report } from '@/lib/codes/page-report';

const report: Report = {
  title: 'Codes',
  columns: ['Code', 'Reason phrase', 'Count'],
  rows: [
    [486, 'Busy Here', 12],
    [481, 'Call, or "leg" | gone', 1],
  ],
  notes: ['ASR 61.2 %'],
};

test('as text the columns are aligned', () => {
  expect(formatReport(report, 'text')).toBe(
    [
      'Codes',
      '',
      'Code  Reason phrase          Count',
      ' 486  Busy Here                 12',
      ' 481  Call, or "leg" | gone      1',
      '',
      'ASR 61.2 %',
      '',
    ].join('\n'),
  );
});

test('as Markdown a bar in a phrase does not end its cell', () => {
  expect(formatReport(report, 'markdown')).toBe(
    [
      '### Codes',
      '',
      '| Code | Reason phrase | Count |',
      '| ---: | :--- | ---: |',
      '| 486 | Busy Here | 12 |',
      '| 481 | Call, or "leg" \\| gone | 1 |',
      '',
      '- ASR 61.2 %',
      '',
    ].join('\n'),
  );
});

test('as CSV a comma or a quote does not end its field', () => {
  expect(formatReport(report, 'csv')).toBe(
    'Code,Reason phrase,Count\n486,Busy Here,12\n481,"Call, or ""leg"" | gone",1\n',
  );
});
