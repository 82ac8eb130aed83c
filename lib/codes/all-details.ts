import { provisionalDetails } from './details/1xx';
import { successDetails } from './details/2xx';
import { redirectionDetails } from './details/3xx';
import { clientErrors400to417Details } from './details/4xx-400-417';
import { clientErrors420to494Details } from './details/4xx-420-494';
import { serverErrorsDetails } from './details/5xx';
import { globalFailuresDetails } from './details/6xx';
import { unregisteredDetails } from './details/unregistered';
import type { CodeDetails } from './types';

const rows: readonly CodeDetails[] = [
  ...provisionalDetails,
  ...successDetails,
  ...redirectionDetails,
  ...clientErrors400to417Details,
  ...clientErrors420to494Details,
  ...serverErrorsDetails,
  ...globalFailuresDetails,
  ...unregisteredDetails,
];

/** Every details row, sorted by code. */
export const details: readonly CodeDetails[] = rows.toSorted((a, b) => a.code - b.code);
