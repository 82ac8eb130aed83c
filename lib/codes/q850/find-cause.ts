import type { Q850Cause, SipToCause } from '../types';
import { q850Causes } from './causes';
import { sipToCause } from './sip-to-cause';

const byCause = new Map<number, Q850Cause>(q850Causes.map((row) => [row.cause, row]));
const bySip = new Map<number, SipToCause>(sipToCause.map((row) => [row.sip, row]));

/** The row of a Q.850 cause value, undefined where ITU-T Q.850 and older tables leave the value free. */
export function findCause(cause: number): Q850Cause | undefined {
  return byCause.get(cause);
}

/** The causes that a SIP response code is mapped to, undefined where no source lists the code. */
export function causesOfCode(sip: number): SipToCause | undefined {
  return bySip.get(sip);
}
