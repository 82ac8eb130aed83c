import { findBrief } from '../codes/lookup';
import { findCodes } from '../detect/find-codes';
import { hasCandidate } from '../detect/has-candidate';
import type { Label, TextContext } from '../detect/types';
import { readClock } from './envelope';
import type { CodeMention } from './types';

const METHOD =
  /\b(INVITE|ACK|BYE|CANCEL|OPTIONS|REGISTER|PRACK|UPDATE|INFO|SUBSCRIBE|NOTIFY|REFER|MESSAGE|PUBLISH)\b/;
const SEPARATORS = ['\t', ';', ','];
const NO_LABELS: readonly Label[] = [];

/**
 * Returns the response codes on lines that are no SIP messages: log lines, JSON, rows of a table with separators under
 * a line of names. `first` is the number of the first line, counted from 1.
 */
export function codesOnLines(lines: readonly string[], first: number): CodeMention[] {
  if (!lines.some(hasCandidate)) return [];
  const table = readNames(lines[0] ?? '');
  return table ? codesInTable(lines, first, table) : codesInText(lines, first);
}

function codesInText(lines: readonly string[], first: number): CodeMention[] {
  let at = 0;
  let lineEnd = lines[0]?.length ?? 0;
  return findCodes(lines.join('\n'), contextWith(NO_LABELS, [])).map(({ start, code }) => {
    while (start > lineEnd) {
      at += 1;
      lineEnd += 1 + (lines[at]?.length ?? 0);
    }
    return mention(lines[at] ?? '', first + at, code);
  });
}

interface Names {
  separator: string;
  names: string[];
}

function codesInTable(lines: readonly string[], first: number, { separator, names }: Names): CodeMention[] {
  return lines.flatMap((line, at) => {
    const cells = line.split(separator);
    if (at === 0 || cells.length !== names.length) return at === 0 ? [] : codesInText([line], first + at);
    return cells.flatMap((cell, column) => {
      if (!hasCandidate(cell)) return [];
      const labels: Label[] = [{ kind: 'column', text: names[column] ?? '' }];
      return findCodes(cell, contextWith(labels, cells)).map(({ code }) => mention(line, first + at, code));
    });
  });
}

/** A line of names: at least three words without a number between separators. */
function readNames(line: string): Names | undefined {
  for (const separator of SEPARATORS) {
    const names = line.split(separator).map((name) => name.trim().replace(/^"(.*)"$/, '$1'));
    if (names.length >= 3 && names.every((name) => /^[\p{L}_][\p{L}\p{N}_. -]*$/u.test(name)))
      return { separator, names };
  }
  return undefined;
}

function mention(line: string, number: number, code: number): CodeMention {
  const time = readClock(line);
  const method = METHOD.exec(line)?.[1];
  return {
    line: number,
    code,
    phrase: findBrief(code)?.phrase ?? '',
    ...(time && { time }),
    ...(method && { method }),
  };
}

function contextWith(labels: readonly Label[], row: readonly string[]): TextContext {
  return {
    before: '',
    after: '',
    isPreformatted: true,
    labels,
    row,
    parents: [],
    sections: [],
    lead: '',
    page: { title: '', url: '', names: '', codes: new Set() },
  };
}
