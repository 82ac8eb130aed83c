import { explainMatch } from '../../detect/explain';
import type { CardSubject } from '../card/card';
import { parentOf, sourceParentOf } from '../dom';
import { textOf } from '../hints/text-of';
import { USER_RULE } from '../marks/label-rules';
import { type Mark, rangeOf } from '../marks/mark';
import type { Matcher } from '../marks/matcher';
import type { Rect } from '../view/rect';

/** The words of a longer row are as likely about something else. */
const LONGEST_ROW = 400;
const REACH = 200;

/** Returns what a card is told of a mark, or undefined where its text stands in no element any more. */
export function subjectOf(mark: Mark, matcher: Matcher): CardSubject | undefined {
  const element = parentOf(mark.text);
  if (!element) return undefined;
  let last: Rect | undefined;
  const rect = () => {
    last = rangeOf(mark)?.getBoundingClientRect() ?? last ?? element.getBoundingClientRect();
    return last;
  };
  return {
    code: mark.match.code,
    standing: standingOf(mark),
    why: explainMatch(mark.match),
    labelKey: matcher.labelKeyOf(mark.text),
    words: wordsAround(mark),
    anchor: {
      get element() {
        return parentOf(mark.text) ?? element;
      },
      rect,
    },
  };
}

function standingOf({ match }: Mark): CardSubject['standing'] {
  if (match.evidence.length === 0) return 'asked';
  if (match.evidence.some(({ rule }) => rule === USER_RULE)) return 'user';
  return match.tier;
}

/** Returns the words around a mark that may name one of several meanings, such as "603 Network Blocked". */
function wordsAround({ text, match }: Mark): string {
  const row = sourceParentOf(text)?.closest('tr, [role="row"], li, p, div');
  const words = row ? textOf(row, LONGEST_ROW + 1) : text.data;
  return words.length <= LONGEST_ROW
    ? words
    : text.data.slice(Math.max(0, match.start - REACH), match.end + REACH);
}
