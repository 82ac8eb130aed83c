import { findWireName } from '../codes/wire-names';
import { findCodes } from '../detect/find-codes';
import { hasCandidate } from '../detect/has-candidate';
import { SAMPLE_SIZE } from '../detect/labels/judge-column';
import { TextTables } from '../detect/labels/text-tables';
import { PLAIN_TEXT } from '../detect/plain-text';
import { LIKELY_METHOD } from '../detect/text/methods';
import { readClock } from './envelope';
import type { CodeMention } from './types';

/** INFO, MESSAGE and UPDATE are left out: in a log these are its own words. */
const METHOD = new RegExp(`\\b(?:${LIKELY_METHOD}|CANCEL)\\b`);
/** Evidence is looked for on so many lines above. */
const LINES_ABOVE = 6;
/** A line of names and the ruler below. */
const LINES_OF_NAMES = 2;

/**
 * Returns the response codes on lines that are no SIP messages: log lines, JSON, rows of a table under a line of names.
 * `first` is the number of the first line, counted from 1. `lead` is what `leadOf` said of the lines above.
 */
export function codesOnLines(
  lines: readonly string[],
  first: number,
  lead: readonly string[] = [],
): CodeMention[] {
  if (!lines.some(hasCandidate)) return [];
  const all = [...lead, ...lines];
  let at = 0;
  let lineEnd = all[0]?.length ?? 0;
  return findCodes(all.join('\n'), PLAIN_TEXT).flatMap(({ start, code }) => {
    while (start > lineEnd) {
      at += 1;
      lineEnd += 1 + (all[at]?.length ?? 0);
    }
    return at < lead.length ? [] : [mention(all[at] ?? '', first + at - lead.length, code)];
  });
}

/**
 * Returns those of the lines that say something about the lines below: the beginning of the table that they end in, by
 * which its columns are judged, and the last ones. There are never many.
 */
export function leadOf(lines: readonly string[]): string[] {
  const above = Math.max(0, lines.length - LINES_ABOVE);
  const names = new TextTables(lines.join('\n')).lastNames() ?? above;
  const end = Math.min(above, names + LINES_OF_NAMES + SAMPLE_SIZE);
  return [...lines.slice(names, end), ...lines.slice(above)];
}

function mention(line: string, number: number, code: number): CodeMention {
  const time = readClock(line);
  const method = METHOD.exec(line)?.[0];
  return {
    line: number,
    code,
    phrase: findWireName(code)?.phrase ?? '',
    ...(time && { time }),
    ...(method && { method }),
  };
}
