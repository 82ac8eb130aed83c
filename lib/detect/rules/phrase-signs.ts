import type { Candidate } from '../candidate';
import { type PhraseFound, type PhraseKind, phraseAfter } from '../text/phrases';
import { lazily } from '../vocabulary/words';
import { among, type Cases, given, type Rule, rule } from './rule';

/** A phrase of the program's own, in capitals as they are, where the script has any. */
const OWN_WORDS = lazily(() => /^[ \u2009]{1,2}(?:[–—-] )?(?:\p{Lu}\p{L}+|\p{Lo})/u);
/** In a list of nothing else the words may be small. */
const SMALL_WORDS = /^ [–—:-] \p{L}/u;
/** Who is called: "You tried to call 486 (Busy)". */
const CALLED = /\b(?:to (?:call|dial)|called|calling|dial(?:l?ed|l?ing)) $/i;
const LINE_OF_CODE = /^\s*([1-6]\d\d)(?= )/;
/** So many lines around have the phrases of their codes. */
const FEWEST_LINES = 2;
const PHRASE_AFTER = lazily(() => /^[^\p{L}\p{N}]{0,5}\p{L}|^["'\])]*,/u);

/** What phrases beside a number, and in the list around it, say. */
export const phraseSigns: readonly Rule[] = [
  rule('own-phrase', 6, 'reason phrase', (c) => phrased(c, 'own')),
  rule('shared-phrase', 3, 'reason phrase', (c) => phrased(c, 'shared')),
  rule('phrase-word', 3, 'its reason in a word', (c) => phrased(c, 'word')),
  among('among-phrases', 3, 'list of codes with phrases', (c) => given(isAmongPhrases(c))),
];

function phrased({ left, right, following, preceding }: Candidate, kind: PhraseKind): string | undefined {
  if (kind !== 'own' && CALLED.test(left)) return undefined;
  if (following && PHRASE_AFTER.test(right)) {
    return following.kind === kind && !isOverSeam(right, following) ? following.phrase : undefined;
  }
  return preceding?.kind === kind && !isOverSeam(left, preceding) ? preceding.phrase : undefined;
}

/**
 * A tile of a switchboard shows "180" beside "Ringing", in elements without a space between: there only several words of
 * SIP's own count. A line number in its own element stands far from the line.
 */
function isOverSeam(text: string, { kind, phrase }: PhraseFound): boolean {
  const isWeak = kind !== 'own' || !phrase.includes(' ');
  return /^\u2009 {2}/.test(text) || (isWeak && /^\u2009\S|\S\u2009$/.test(text));
}

/** A provider's own wording among codes with the phrases that SIP has for them, or codes that have none. */
function isAmongPhrases(candidate: Candidate): boolean {
  const { isFirstInText, right, codes, names, columnFacts } = candidate;
  if (isAmongPhrasedLines(candidate)) return true;
  if (!isFirstInText) return false;
  const isOfSip =
    columnFacts.hasOwnPhrases ||
    (columnFacts.hasSharedPhrases && (columnFacts.hasMethods || columnFacts.areDefined));
  const isBare = right.trim() === '' && (codes.length > 1 || (columnFacts.isPure && names.length === 0));
  return isOfSip && (isBare || OWN_WORDS.test(right) || (columnFacts.areDefined && SMALL_WORDS.test(right)));
}

/** A list in a text: the phrase of one of them may be cut off. */
function isAmongPhrasedLines({ left, right, linesAround }: Candidate): boolean {
  if (left.trim() !== '' || !OWN_WORDS.test(right)) return false;
  const kinds = linesAround.flatMap((line) => {
    const [start = '', code] = LINE_OF_CODE.exec(line) ?? [];
    return (code && phraseAfter(Number(code), line.slice(start.length))?.kind) || [];
  });
  return kinds.length >= FEWEST_LINES && kinds.includes('own');
}

export const phraseCases: Cases = {
  'own-phrase': {
    examples: [
      '«486» Busy Here',
      '«487»: Request Terminated',
      'Temporarily Unavailable («480»)',
      '«480» - temporarily unavailable',
      '«486»,"reason":"Busy Here"',
      '«480» Temporarily Unavail   12',
    ],
    decoys: [
      '«486» Warehouse',
      '«480» Temporary Staff   12',
      '«404» Not Found',
      '«500» Internal Server Error',
      '«180» ringing phones',
      '«404»\u2009  user not found',
      '«180»\u2009Ringing',
      'Agent ringing - «180»',
    ],
  },
  'shared-phrase': {
    examples: ['Failed call «404» Not Found', '«404» Not Found', '«200» OK', 'Forbidden [«403»]'],
    decoys: ['«486» Busy Here', '«200»\u2009OK'],
  },
  'phrase-word': {
    examples: [
      '«487» Terminated     12',
      'branch 2 rings («180»)',
      '«486» Busy',
      'Busy («486»)',
      '«603» declined',
      '对端返回 «486»（用户忙）',
    ],
    decoys: ['You tried to call «486» (Busy).', '«486»\u2009Busy', '«486» busy calls', 'Agents Busy - «486»'],
  },
  'among-phrases': {
    examples: [
      {
        text: '«403» Caller Number is Invalid',
        column: { values: ['486 Busy Here', '403 Caller Number is Invalid'] },
      },
      {
        text: '«403» Caller Number is Invalid',
        column: { values: ['INVITE', '404 Not Found', '403 Caller Number is Invalid'] },
      },
      { text: '«500, 502, 503»', column: { values: ['486 Busy Here', '500, 502, 503'] } },
      {
        text: '«480» – non risponde',
        column: { values: ['200 – risposta', '480 – non risponde', '486 – occupato', '487 – annullato'] },
      },
      { text: '«407»', column: { values: ['407', '486 Busy Here', '403 Forbidden'] } },
      '486 Busy Here     31\n487 Terminated   101\n«503» Service Unavl     5',
    ],
    decoys: [
      { text: '«403» Caller Number is Invalid', column: { values: ['404 Not Found'] } },
      { text: '«407»', column: { values: ['407', '486 Busy Here', '12'] } },
      { text: '«404» users', column: { values: ['486 Busy Here'] } },
      { text: 'room «404» Users', column: { values: ['486 Busy Here'] } },
      '486 Busy Here     31\n«503» Unknown     5',
    ],
  },
};
