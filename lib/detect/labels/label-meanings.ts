import type { LabelMeaning } from './judge-label';

type Meanings = ReadonlySet<LabelMeaning>;

/** Something that is no code: how many, how long, who or where. */
export const THINGS: Meanings = new Set(['measure', 'party']);

/** Codes that are none of SIP. */
const OTHER_CODES = ['protocol', 'q850'] as const;

/** What is no SIP response code. */
export const OTHERS: Meanings = new Set([...THINGS, ...OTHER_CODES]);

/** What more words around a label cannot change. They can change a party: `caller.final_code`. */
export const DECIDED: Meanings = new Set(['sip', 'measure', ...OTHER_CODES]);

/** The end of a call. */
const OF_END: Meanings = new Set(['ending', 'end-cause']);

/** Which response came, or on which one something happens. */
export const OF_RESPONSE: Meanings = new Set([...OF_END, 'response', 'routing']);

/** Codes of which nobody says that they are SIP's. */
export const GENERAL: Meanings = new Set([...OF_END, 'response', 'vague', 'code', 'cause']);

/** Codes that may be SIP responses. */
export const CODES: Meanings = new Set(['sip', ...GENERAL]);

/** Returns whether a label is about the end of a call. */
export function isOfEnd({ meaning }: { meaning: LabelMeaning }): boolean {
  return OF_END.has(meaning);
}

/** Returns whether a label says that a SIP code or something else stands under it, whatever stands beside it. */
export function saysEnough({ meaning }: { meaning: LabelMeaning }): boolean {
  return meaning === 'sip' || OTHERS.has(meaning);
}
