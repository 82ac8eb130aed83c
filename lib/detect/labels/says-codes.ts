import { remembering } from '../remembering';
import { toWords } from '../vocabulary/words';
import { isResponseCode, judgeLabel, type LabelMeaning, namesSip } from './judge-label';
import { THINGS } from './label-meanings';
import { DIVIDED } from './label-patterns';

/** How many words before and after "SIP" may say that a response is meant. */
const MOST_WORDS = 3;
const CODES = new Set<LabelMeaning>(['sip', 'counted']);

/** Returns whether a sentence speaks of SIP response codes: "where a call failed, its SIP response is shown". */
export const saysSipCodes: (sentence: string) => boolean = remembering(speaks);

/** Returns whether a sentence speaks of response codes, of whatever protocol: "grouped by response code". */
export const saysResponseCodes: (sentence: string) => boolean = remembering((sentence) => {
  const words = wordsOf(sentence);
  return words.some((_, at) => isResponseCode(words.slice(at, at + 2).join(' ')));
});

function speaks(sentence: string): boolean {
  const words = wordsOf(sentence);
  const counts = Array.from({ length: MOST_WORDS }, (_, index) => index + 1);
  return words.some((word, at) => {
    if (!namesSip(word)) return false;
    const after = counts.map((count) => words.slice(at, at + count + 1));
    const before = counts.map((count) => words.slice(Math.max(0, at - count), at + 1));
    return areOfCodes(after) || areOfCodes(before);
  });
}

/** "SIP response code", but not "SIP response time". */
function areOfCodes(parts: readonly string[][]): boolean {
  // What is left out begins to say by what they are counted.
  const whole = parts.filter((words) => !DIVIDED.test(toWords(words.at(-1) ?? '')));
  const meanings = whole.map((words) => judgeLabel(words.join(' ')));
  return meanings.some((meaning) => CODES.has(meaning)) && !meanings.some((meaning) => THINGS.has(meaning));
}

function wordsOf(sentence: string): string[] {
  return sentence.split(/[\s"“”„«»(),.:;]+/);
}
