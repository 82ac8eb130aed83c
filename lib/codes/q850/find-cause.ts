import type { Q850Cause } from '../types';
import { q850Causes } from './causes';

const byCause = new Map<number, Q850Cause>(q850Causes.map((row) => [row.cause, row]));

/** Returns the row of a Q.850 cause value, undefined where ITU-T Q.850 and older tables leave the value free. */
export function findCause(cause: number): Q850Cause | undefined {
  return byCause.get(cause);
}
