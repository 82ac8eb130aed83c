import { provisional } from './brief/1xx';
import { success } from './brief/2xx';
import { redirection } from './brief/3xx';
import { clientErrors400to417 } from './brief/4xx-400-417';
import { clientErrors420to494 } from './brief/4xx-420-494';
import { serverErrors } from './brief/5xx';
import { globalFailures } from './brief/6xx';
import { unregistered } from './brief/unregistered';
import type { CodeBrief } from './types';

const rows: readonly CodeBrief[] = [
  ...provisional,
  ...success,
  ...redirection,
  ...clientErrors400to417,
  ...clientErrors420to494,
  ...serverErrors,
  ...globalFailures,
  ...unregistered,
];

/** Every brief row, sorted by code. */
export const briefs: readonly CodeBrief[] = rows.toSorted((a, b) => a.code - b.code);
