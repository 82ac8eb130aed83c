import { describe, expect, test } from 'vitest';
import { explainMatch } from '@/lib/detect/explain';
import { codesIn } from '@/lib/page/marks/codes-in';
import labelled from '../corpus/labelled-snippets.json';
import languages from '../corpus/languages-fragments.json';
import later from '../corpus/later-fragments.json';
import others from '../corpus/others-fragments.json';
import own from '../corpus/own-fragments.json';
import prose from '../corpus/prose-fragments.json';
import { readFragment } from '../corpus/read-fragment';
import { type Fragment, type NumberInText, type Score, score, summarize } from '../corpus/score';
import unlearned from '../corpus/unlearned-fragments.json';

interface Mark extends NumberInText {
  why: string;
}

/** Returns the numbers of a fragment that are found to be codes. */
function marksIn(fragment: Fragment): Mark[] {
  return readFragment(fragment).flatMap(({ context, numbers }) =>
    codesIn(context).flatMap((match) => {
      const number = numbers.find(({ start }) => start === match.start);
      return number ? [{ ...number, why: explainMatch(match) }] : [];
    }),
  );
}

/** One line for each fragment in which a number was marked wrongly or missed. */
function report({ id }: Fragment, { wrong, missed }: Score, marks: Mark[]): string[] {
  const why = (code: string, occurrence: number) =>
    marks.find((mark) => mark.code === code && mark.occurrence === occurrence)?.why;
  return [
    ...wrong.map(
      ({ code, occurrence }) => `${id}: ${code}#${occurrence} is none, but ${why(code, occurrence)}`,
    ),
    ...missed.map(({ code, occurrence }) => `${id}: ${code}#${occurrence} was missed`),
  ];
}

/** Thousands of fragments in one test: beside other browsers they take many times as long as alone. */
const TIMEOUT_MS = 300_000;

describe.each([
  { name: 'labelled snippets', fragments: labelled as Fragment[], precision: 1, recall: 1 },
  { name: 'own fragments', fragments: own as Fragment[], precision: 1, recall: 0.99 },
  { name: 'later fragments', fragments: later as Fragment[], precision: 0.99, recall: 0.93 },
  { name: 'prose and decoys', fragments: prose as Fragment[], precision: 0.96, recall: 0.85 },
  { name: 'texts in twenty languages', fragments: languages as Fragment[], precision: 0.97, recall: 0.61 },
  { name: 'unlearned fragments', fragments: unlearned as Fragment[], precision: 0.98, recall: 0.95 },
  { name: 'fragments by others', fragments: others as Fragment[], precision: 0.99, recall: 0.95 },
])('$name', ({ name, fragments, precision, recall }) => {
  test(
    `precision ${precision}, recall ${recall}`,
    () => {
      const lines: string[] = [];
      const scores = fragments.map((fragment) => {
        const marks = marksIn(fragment);
        const result = score(fragment, marks);
        lines.push(...report(fragment, result, marks));
        return result;
      });
      const summary = summarize(scores);
      console.info([`${name}: ${JSON.stringify(summary)}`, ...lines].join('\n'));
      expect(summary.precision).toBeGreaterThanOrEqual(precision);
      expect(summary.recall).toBeGreaterThanOrEqual(recall);
    },
    TIMEOUT_MS,
  );
});
