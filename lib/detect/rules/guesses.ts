import type { Candidate } from '../candidate';
import { judgeLabel, namesSip } from '../labels/judge-label';
import { OTHERS, saysEnough } from '../labels/label-meanings';
import { NUMBERED } from '../labels/label-patterns';
import { isOfOneCode, type Name } from '../labels/names';
import { type Features, featuresOf } from '../learned/features';
import { HOPELESS, LIKELY, LIKELY_ANYWHERE, logOddsOf } from '../learned/log-odds';
import { isListOfCodes } from '../questions/chips';
import { isDialable } from '../questions/telephony-page';
import { METHOD } from '../text/methods';
import { response } from '../vocabulary/label-words';
import { numbers } from '../vocabulary/other-words';
import { firstWordPattern, toWords, wordPattern } from '../vocabulary/words';
import { rules, signsFor } from './all-rules';
import { type Cases, type Rule, rule, under } from './rule';

const MOST_WORDS = 3;
const AFTER_NUMBER = /(?:\d{3}\u2009 ×|\d["']?[:=]?)\s*(?:(?:of|to|de|von|bis|di|van|из|до|z) )?$/;
/** What is counted, and who calls: "407_replies = 403", "relayed INVITE from 480 to 200". */
const AFTER_CALLS = /(?:calls\w{0,5}\s+|INVITE from |\d_repl(?:y|ies)["']?\s?[:=]\s?)$/i;
/** "200 replies 408 or 503": how many of those codes. */
const RESPONSE = firstWordPattern(response);
const BEFORE_CODES = /^ \p{L}+ [1-6]\d\d(?!\d)/u;
/** The word before a number. */
const LAST_WORD = /[\p{L}\p{M}]{1,30}(?=[ :.#(]{0,2}$)/u;
const NUMBER = wordPattern(numbers);
/** From one to the other. */
const RANGE = /\d-\d/;
/** In and out: "OkInvite 486/480, OkBye 302/301". */
const PAIRS = /\d{1,6}\/\d{1,6}, \w+ \d{1,6}\/\d/;
/** Of an INVITE there are so many. */
const OF_METHOD = new RegExp(`^${METHOD}s?$`);

/** What speaks against a number, though not enough to rule it out. */
const against = [...rules.doubts, ...rules.rivals];
/** Supports add no more than this to the odds: what is farther off need not be asked for them. */
const MOST_SUPPORT = 2;

/** What is asked of a number that the other rules left open. */
export const guesses: readonly Rule[] = [rule('surroundings', 4, 'words around it', likelyWords)];

function likelyWords(candidate: Candidate): string | undefined {
  if (isCount(candidate)) return undefined;
  const near = featuresOf(candidate);
  if (logOddsOf(near).score < HOPELESS) return undefined;
  const { isAboutCalls } = candidate.context.page;
  const likely = isAboutCalls ? LIKELY : LIKELY_ANYWHERE;
  const signs = findingsOf(candidate, signsFor(candidate));
  if (logOddsOf(new Map([...near, ...signs])).score < likely - MOST_SUPPORT) return undefined;
  const doubts = findingsOf(candidate, against);
  // No words outweigh "https" beside "200 OK".
  const isOfOther = candidate.isShared && candidate.isFirst && doubts.has('rule other-protocol-beside');
  if (isOfOther || (!isAboutCalls && doubts.size > 0)) return undefined;
  const supports = findingsOf(candidate, rules.supports);
  // "403 Forbidden" is found on pages of any kind.
  const isOfSip = isAboutCalls || !candidate.isShared || supports.size > 0;
  const { score, words: telling } = logOddsOf(
    new Map([...near, ...(isOfSip ? [...signs, ...doubts, ...supports] : [])]),
  );
  // Numbers alone can make it likely, and say nothing to whoever asks why.
  const isTold = score >= likely && telling.length > 0 && !isMeasured(candidate);
  return isTold ? telling.slice(0, MOST_WORDS).join(', ') : undefined;
}

/** Returns everything that is learned of a number: the words around it, and the rules that apply. */
export function allFeaturesOf(candidate: Candidate): Features {
  const asked = [...signsFor(candidate), ...against, ...rules.supports];
  return new Map([...featuresOf(candidate), ...findingsOf(candidate, asked)]);
}

/** Returns which rules apply, each with what it saw: that can be learned like a word. */
function findingsOf(candidate: Candidate, asked: readonly Rule[]): Features {
  const findings: Features = new Map();
  for (const { name, test } of asked) {
    const seen = test(candidate);
    if (seen !== undefined) findings.set(`rule ${name}`, seen);
  }
  return findings;
}

/** "Time to first reply, ms" above a table of numbers. */
function isMeasured({ isAlone, context }: Candidate): boolean {
  return isAlone && judgeLabel(context.sections[0] ?? '') === 'measure';
}

/**
 * What a label of SIP or a code names, and no rule took for a code, is a count, and below a label of something else it is
 * that; so is a number after a number, and after a thing its name.
 */
function isCount(candidate: Candidate): boolean {
  const { isAlone, isWholeText, names, key, left, right, line, place, columnFacts, codes, first } = candidate;
  if (isAlone && (names.some(saysEnough) || (columnFacts.hasRates && isDialable(candidate)))) return true;
  const isListed = /\d/.test(left) && isListOfCodes(left);
  if (isListed && names.some(({ meaning }) => OTHERS.has(meaning))) return true;
  if (isWholeText && (columnFacts.hasSmallNumbers || names[0]?.meaning === 'counted')) return true;
  const isRun = codes.length > 2 && codes.every((code, at) => code === first + at);
  const isRange = RANGE.test(place.text.slice(place.start, place.end));
  if (columnFacts.isEven || isRun || isRange || PAIRS.test(line)) return true;
  const labels = isAlone ? names : [...(key ? [key] : [])];
  return (
    labels.some(isOfOther) ||
    (AFTER_NUMBER.test(left) && !(isListed && isWholeText)) ||
    (BEFORE_CODES.test(right) && RESPONSE.test(toWords(right.slice(0, 40)))) ||
    AFTER_CALLS.test(left) ||
    NUMBERED.test(toWords(LAST_WORD.exec(left.slice(-40))?.[0] ?? ''))
  );
}

/** SIP, a method or a single code by itself, or a number to dial. */
function isOfOther(label: Pick<Name, 'text' | 'meaning'>): boolean {
  const { text, meaning } = label;
  return (
    namesSip(text) ||
    isOfOneCode(label) ||
    OF_METHOD.test(text) ||
    (meaning === 'none' && NUMBER.test(toWords(text)))
  );
}

const told = { page: { isAboutCalls: true } };

export const guessCases: Cases = {
  surroundings: {
    examples: [
      'Customers who route-advance on «503» are not impacted.',
      { text: 'they got a «403»', ...told },
      { text: 'the carrier answers INVITEs with «503»', column: { values: ['503', '503', '503'] }, ...told },
      { text: 'the carrier answers with «503» and the SBC hunts on', ...told },
      { text: 'Der Carrier antwortet mit «403», obwohl die Rufnummer stimmt', ...told },
    ],
    decoys: [
      'they got a «403»',
      { text: 'Queue «404» has 5 agents', ...told },
      { text: '«503» calls per second', ...told },
      { text: 'relayed INVITE from «480» to 200 in 183 us', ...told },
      { text: 'the carrier sends «200» replies 408 or 503', ...told },
      { text: 'see rule «503», the carrier rejects', ...told },
      { text: 'the invoice of «480» EUR is due', ...told },
      { text: 'Bei der «200» stimmt sie', ...told },
      { text: 'SIP registrations: «486»', ...told },
      { text: 'PJSIP messages, page 180 of «486»', ...told },
      { text: 'the carrier sends «486-503»', ...told },
      { text: 'stop on «480, 481, 482»', ...told },
      { text: 'the carrier answers «486»/480, OkBye 302/301', ...told },
      { text: 'the carrier sends «487»', column: { values: ['486', '487', '488'] }, ...told },
      { text: 'Das ist aber Rechnung «603» und ein anderes Thema', ...told },
      { text: '«503» Service Unavailable', row: ['sbc-200', 'https'], ...told },
      'the carrier rejects with «403» , http api error',
      'mail from the carrier rejected with «403», smtp relay',
      { text: 'kamcmd sl.stats "407": «407»', ...told },
      { text: '"sl:407_replies = «403»",', ...told },
      { text: '«481», 484, 488', column: { values: ['401, 402, 408', '481, 484, 488'] }, ...told },
      { text: 'the SBC sends it to gateway «183», which replies', ...told },
      {
        text: '«486»',
        after: ' ← 183 Session Progress (SDP) 103 INVITE',
        sections: ['SIP Call Flow Tool'],
        column: { values: ['0', '31', '486'] },
        ...told,
      },
      under('«486»', 'Extension', 'column', told),
      under('«486»', 'Failures', 'key', { before: 'Failures \u2009', ...told }),
      under('408, «480», 484', 'Area codes excluded', 'key', told),
      under('«480»', 'Mean', 'column', {
        row: ['OPTIONS p95'],
        sections: ['Time to first reply, ms'],
        ...told,
      }),
    ],
  },
};
