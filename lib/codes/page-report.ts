/** The forms in which the codes of a page can be copied. */
export type ReportFormat = 'text' | 'markdown' | 'csv';

/** A report on the codes of a page, in the words of the user's language. */
export interface Report {
  title: string;
  columns: readonly [code: string, phrase: string, count: string];
  rows: readonly (readonly [code: number, phrase: string, count: number])[];
  /** Lines below the table: figures and what they stand for. */
  notes: readonly string[];
}

/** Returns a report as text to paste: aligned lines, a Markdown table, or the table alone as CSV (RFC 4180). */
export function formatReport({ title, columns, rows, notes }: Report, format: ReportFormat): string {
  const table = [columns, ...rows].map((row) => row.map(String));
  if (format === 'csv') return lines(...table.map((row) => row.map(csvField).join(',')));
  if (format === 'markdown') {
    const [head = [], ...body] = table.map((row) => row.map(markdownCell));
    const ruler = '| ---: | :--- | ---: |';
    return lines(
      `### ${title}`,
      '',
      markdownRow(head),
      ruler,
      ...body.map(markdownRow),
      ...apart(notes, '- '),
    );
  }
  return lines(title, '', ...aligned(table), ...apart(notes, ''));
}

function lines(...all: string[]): string {
  return `${all.join('\n')}\n`;
}

function apart(notes: readonly string[], bullet: string): string[] {
  return notes.length > 0 ? ['', ...notes.map((note) => bullet + note)] : [];
}

/** Numbers to the right, phrases to the left. */
function aligned(table: readonly (readonly string[])[]): string[] {
  const [codes, phrases, counts] = [0, 1, 2].map((at) =>
    Math.max(...table.map((row) => row[at]?.length ?? 0)),
  );
  return table.map(([code = '', phrase = '', count = '']) =>
    [code.padStart(codes ?? 0), phrase.padEnd(phrases ?? 0), count.padStart(counts ?? 0)].join('  '),
  );
}

function markdownRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function markdownCell(text: string): string {
  return text.replace(/[|\\]/g, '\\$&');
}

function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
