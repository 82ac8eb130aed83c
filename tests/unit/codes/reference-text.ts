import { readFileSync } from 'node:fs';

/** The reference list of response codes that no text of the database may copy from. */
export const referenceText = readFileSync(
  new URL('../../facts/sip-response-codes.txt', import.meta.url),
  'utf8',
);
