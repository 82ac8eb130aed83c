import { describe, expect, test } from 'vitest';
import { createAnswerer } from '@/lib/codes/search/answer';
import { soleAddress } from '@/lib/codes/search/sole-address';

const { answer } = createAnswerer();

describe('the one code that a text is about', () => {
  test.each([
    ['486', '486'],
    ['17', 'q850-17'],
    ['SIP/2.0 486 Busy Here', '486'],
    ['486 Busy Here', '486'],
    ['Reason: Q.850;cause=17;text="USER_BUSY"', 'q850-17'],
  ])('%s: %s', (query, address) => {
    expect(soleAddress(answer({ query }))).toBe(address);
  });

  test.each(['48', '799', '', 'busy', '486 503 404', 'SIP/2.0 180 Ringing SIP/2.0 486 Busy Here', '4xx'])(
    '%s: several, or none for sure',
    (query) => {
      expect(soleAddress(answer({ query }))).toBeUndefined();
    },
  );
});
