import { factsOf, type TextFacts, telephonyTermIn } from './text-facts';

/** Most cells of a table are numbers alone. */
const WORD = /\p{L}{2}/u;

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

function isAboutSip({ hasSip, hasMethod, hasOtherProtocol }: TextFacts): boolean {
  return (hasSip || hasMethod) && !hasOtherProtocol;
}
