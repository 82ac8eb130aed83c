import { describe, expect, test } from 'vitest';
import { createAnswerer } from '@/lib/codes/search/answer';

const { answer } = createAnswerer();

describe('the nearest codes', () => {
  test.each(['486', 'busy here'])('are not offered where %s is found outside of the scope alone', (query) => {
    expect(answer({ query, scope: 5 })).toMatchObject({ found: [], nearest: [] });
  });

  test('are offered where nothing is found anywhere', () => {
    expect(answer({ query: '498', scope: 5 }).nearest).not.toEqual([]);
  });
});
