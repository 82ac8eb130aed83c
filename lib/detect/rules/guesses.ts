import type { Candidate } from '../candidate';
import { saysEnough } from '../labels/label-meanings';
import { NUMBERED } from '../labels/label-patterns';
import { type Features, featuresOf } from '../learned/features';
import { BIAS, HOPELESS, LIKELY, logOddsOf, wordsFor } from '../learned/log-odds';
import { response } from '../vocabulary/label-words';
import { firstWordPattern, toWords } from '../vocabulary/words';
import { rules, signsFor } from './all-rules';
import { type Cases, type Rule, rule, under } from './rule';

const MOST_WORDS = 3;
const RANGE = /\d-\d/;
/** In and out: "OkInvite 486/480, OkBye 302/301". */
const PAIRS = /\d{1,6}\/\d{1,6}, \w+ \d{1,6}\/\d/;
/** "200 replies 408 or 503": how many of those codes. */
const RESPONSE = firstWordPattern(response);
const BEFORE_CODES = /^ \p{L}+ [1-6]\d\d(?!\d)/u;
/** The word before a number. */
const LAST_WORD = /[\p{L}\p{M}]{1,30}(?=[ :.#(]{0,2}$)/u;

/** What speaks against a number, though not enough to rule it out. */
const against = [...rules.doubts, ...rules.rivals];
/** Supports seldom add more than this to the odds: what is farther off is not asked for them, which saves time. */
const MOST_SUPPORT = 2;

/** What is asked of a number that the other rules left open. */
export const guesses: readonly Rule[] = [rule('surroundings', 4, 'words around it', likelyWords)];

function likelyWords(candidate: Candidate): string | undefined {
  if (isCount(candidate)) return undefined;
  const near = featuresOf(candidate);
  const nearOdds = BIAS + logOddsOf(near);
  if (nearOdds < HOPELESS) return undefined;
  const signs = findingsOf(candidate, signsFor(candidate));
  if (nearOdds + logOddsOf(signs) < LIKELY - MOST_SUPPORT) return undefined;
  const doubts = findingsOf(candidate, against);
  const { isAboutCalls } = candidate.context.page;
  // No words outweigh "https" beside "200 OK".
  const isOfOther = candidate.isShared && candidate.isFirst && doubts.has('rule other-protocol-beside');
  if (isOfOther || (!isAboutCalls && doubts.size > 0)) return undefined;
  const supports = findingsOf(candidate, rules.supports);
  // "403 Forbidden" is found on pages of any kind.
  const isSupported = isAboutCalls || !candidate.isShared || supports.size > 0;
  const rest = new Map([...(isSupported ? signs : []), ...doubts, ...supports]);
  if (nearOdds + logOddsOf(rest) < LIKELY) return undefined;
  const words = wordsFor(new Map([...near, ...rest]));
  // Numbers alone can make it likely, and say nothing to whoever asks why.
  return words.length > 0 ? words.slice(0, MOST_WORDS).join(', ') : undefined;
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

/**
 * What stands below "SIP code" or a name of something else and no rule took for a code, increases evenly, spans a range, is one of two or stands
 * before responses counts something; what stands behind a thing is its name.
 */
function isCount({ left, right, line, place, columnFacts, isAlone, names }: Candidate): boolean {
  return (
    (isAlone && names.some(saysEnough)) ||
    columnFacts.isEven ||
    RANGE.test(place.text.slice(place.start, place.end)) ||
    PAIRS.test(line) ||
    (BEFORE_CODES.test(right) && RESPONSE.test(toWords(right.slice(0, 40)))) ||
    NUMBERED.test(toWords(LAST_WORD.exec(left.slice(-40))?.[0] ?? ''))
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
      { text: 'the trace of carrier A, reference «488», rejected', ...told },
      { text: 'HttpRequestCompleted [code = «503»; text = "Service Unavailable"]', ...told },
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
      under('«486»', 'SIP code', 'column', told),
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
