import { provisional } from './brief/1xx';
import { success } from './brief/2xx';
import { redirection } from './brief/3xx';
import { clientErrors400to417 } from './brief/4xx-400-417';
import { clientErrors420to494 } from './brief/4xx-420-494';
import { serverErrors } from './brief/5xx';
import { globalFailures } from './brief/6xx';
import { unregistered } from './brief/unregistered';
import type { BriefRow, CodeBrief, CodeName } from './types';
import { findWireName, type WireCode } from './wire-names';

const rows: readonly (BriefRow & { code: WireCode })[] = [
  ...provisional,
  ...success,
  ...redirection,
  ...clientErrors400to417,
  ...clientErrors420to494,
  ...serverErrors,
  ...globalFailures,
  ...unregistered,
];

/** The brief rows of all codes that a message can carry, with their names: what a card can show. */
export const wireBriefs: readonly CodeBrief[] = rows.map((row) => ({ ...nameOf(row.code), ...row }));

const byCode = new Map(wireBriefs.map((row) => [row.code, row]));

/** Returns the brief row of a code that a message can carry, undefined for any other number. */
export function findWireBrief(code: number): CodeBrief | undefined {
  return byCode.get(code);
}

/** Every code of the type has a name. */
function nameOf(code: WireCode): CodeName {
  return findWireName(code) as CodeName;
}
