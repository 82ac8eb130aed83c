import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { typedMessages } from '../../lib/typed-messages';

interface Protocol {
  double(number: number): number;
  fail(): void;
}
const { sendMessage, onMessage } = typedMessages<Protocol>();

beforeEach(() => fakeBrowser.reset());

test('an answer comes back', async () => {
  onMessage('double', ({ data }) => 2 * data);
  expect(await sendMessage('double', 243)).toBe(486);
});

test('an error comes back in its own words, so that it can stand in a sentence', async () => {
  onMessage('fail', () => {
    throw new RangeError('The note is too long.');
  });
  await expect(sendMessage('fail')).rejects.toThrow(/^The note is too long\.$/);
});
