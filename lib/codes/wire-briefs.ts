import { provisional } from './brief/1xx';
import { success } from './brief/2xx';
import { redirection } from './brief/3xx';
import { clientErrors400to417 } from './brief/4xx-400-417';
import { clientErrors420to494 } from './brief/4xx-420-494';
import { serverErrors } from './brief/5xx';
import { globalFailures } from './brief/6xx';
import { unregistered } from './brief/unregistered';
import type { CodeBrief } from './types';

/** The brief rows of all codes that a message can carry: what a page can show. */
export const wireBriefs: readonly CodeBrief[] = [
  ...provisional,
  ...success,
  ...redirection,
  ...clientErrors400to417,
  ...clientErrors420to494,
  ...serverErrors,
  ...globalFailures,
  ...unregistered,
];

const byCode = new Map(wireBriefs.map((row) => [row.code, row]));

/** The brief row of a code that a message can carry, undefined for any other number. */
export function findWireBrief(code: number): CodeBrief | undefined {
  return byCode.get(code);
}

/** True for the codes of the IANA registry, also those it calls deprecated or reserved. */
export function isRegistered(code: number): boolean {
  const row = findWireBrief(code);
  return row !== undefined && row.registration !== 'unregistered';
}
