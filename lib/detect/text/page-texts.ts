import { CANDIDATES } from '../candidate-pattern';
import { phraseAfter } from './phrases';
import { factsOf, type TextFacts, telephonyTermIn } from './text-facts';

/** "SIP/2.0 503", "SIP error code 403", `"sip_code":503`. */
const NAMED =
  /(?<![a-z\d])SIP(?:\/2\.0|[ _](?:response|status|error|reply|result|code|cause)){0,3}["']?[ :=]{1,2}["']?$/i;
/** Most cells of a table are numbers alone. */
const WORD = /\p{L}{2}/u;
const REACH = 40;

/** Returns whether one of the texts speaks of SIP, or all together use two different terms of telephony. */
export function areAboutCalls(texts: Iterable<string>): boolean {
  const terms = new Set<string>();
  for (const text of texts) {
    if (!WORD.test(text)) continue;
    const facts = factsOf(text);
    if (facts.telephony > 1 || isAboutSip(facts)) return true;
    const term = facts.telephony > 0 ? telephonyTermIn(text) : undefined;
    if (term !== undefined && terms.add(term).size > 1) return true;
  }
  return false;
}

/**
 * Returns the codes that the texts of a page prove: SIP names them, or they have a phrase of SIP. Phrases that HTTP has
 * too count where a text speaks of SIP.
 */
export function provenCodes(texts: Iterable<string>): ReadonlySet<number> {
  const proven = new Set<number>();
  const shared = new Set<number>();
  let isSipPage = false;
  for (const text of texts) {
    if (!WORD.test(text)) continue;
    const facts = factsOf(text);
    isSipPage ||= isAboutSip(facts);
    for (const { 0: digits, index } of text.matchAll(CANDIDATES)) {
      const code = Number(digits);
      const kind = phraseAfter(code, text.slice(index + 3, index + 100))?.kind;
      if (kind === 'own' || NAMED.test(text.slice(Math.max(0, index - REACH), index))) proven.add(code);
      else if (kind === 'shared' && !facts.hasOtherProtocol) shared.add(code);
    }
  }
  return isSipPage || proven.size > 0 ? new Set([...proven, ...shared]) : proven;
}

function isAboutSip({ hasSip, hasMethod, hasOtherProtocol }: TextFacts): boolean {
  return (hasSip || hasMethod) && !hasOtherProtocol;
}
