import { findDetails } from './details-of';
import { q850Causes } from './q850/causes';
import { sipToCause } from './q850/sip-to-cause';
import type { CodeDetails, SipToCause } from './types';

/** A Q.850 cause that some source turns into the code of the dossier. */
export interface IncomingCause {
  cause: number;
  name: string;
}

/** All that is one step away from a code's card, in one plain object that can be sent as a message. */
export interface Dossier {
  details: CodeDetails;
  toCause?: SipToCause['toCause'];
  fromCauses: IncomingCause[];
}

/** Returns the dossier of a SIP response code, or undefined for a number that is not in the database. */
export function dossierOf(code: number): Dossier | undefined {
  const details = findDetails(code);
  if (!details) return undefined;
  const toCause = sipToCause.find(({ sip }) => sip === code)?.toCause;
  return { details, ...(toCause && { toCause }), fromCauses: causesThatBecome(code) };
}

/** Returns the causes with an entry of their own for the code; a source's catch-all is left out. */
function causesThatBecome(code: number): IncomingCause[] {
  return q850Causes
    .filter(({ toSip }) =>
      Object.values(toSip).some(({ number, isDefault }) => number === code && !isDefault),
    )
    .map(({ cause, name }) => ({ cause, name }));
}
