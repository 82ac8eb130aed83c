import { expect, test } from 'vitest';
import { LONGEST_TEXT } from '@/lib/trace/longest-text';
import { textOfFile } from '@/lib/trace/text-of-file';

test.each(['a', 'é', '忙', '🦉', '\ufeff忙'])(
  'a file that is too long is seen to be: %j',
  async (character) => {
    const text = character.repeat(LONGEST_TEXT + 1);
    expect((await textOfFile(new Blob([text]))).length).toBeGreaterThan(LONGEST_TEXT);
  },
);

test('one letter with an accent among others does not hide it', async () => {
  const text = `é${'a'.repeat(LONGEST_TEXT)}`;
  expect((await textOfFile(new Blob([text]))).length).toBeGreaterThan(LONGEST_TEXT);
});

test('of a huge file no more than that is read', async () => {
  const text = await textOfFile(new Blob(['a'.repeat(10 * LONGEST_TEXT)]));
  expect(text.length).toBeLessThan(5 * LONGEST_TEXT);
});
