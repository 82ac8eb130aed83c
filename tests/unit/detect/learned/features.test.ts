import { expect, test } from 'vitest';
import { featuresOf } from '@/lib/detect/learned/features';
import type { Example } from '@/lib/detect/rules/rule';
import { markedCandidate } from '../marked-candidate';

function features(example: Example): string[] {
  return [...featuresOf(markedCandidate(example)).keys()];
}

test('says where a word stands, by its beginning', () => {
  const found = features('carrier rejects with «503» again');
  expect(found).toEqual(expect.arrayContaining(['before carri', 'near before rejec', 'second before rejec']));
  expect(found).toEqual(
    expect.arrayContaining(['next before with', 'next after again', 'code 503', 'class 5']),
  );
  expect(found).not.toContain('next before rejec');
});

test('pairs the nearest words, and what they stand beside', () => {
  expect(features('carrier rejects with «503» again')).toEqual(
    expect.arrayContaining(['two before rejec with', 'between with again', 'two after  again']),
  );
});

test('takes numbers of the same length for one word, unless they could be codes', () => {
  expect(features('486 or 12345 and 12 or «503»')).toEqual(
    expect.arrayContaining(['before 486', 'before #5', 'before #2']),
  );
});

test('tells the words of the label and of the headings from those of the text', () => {
  const found = features({
    text: '«486»',
    labels: [{ kind: 'column', text: 'lastReply' }],
    sections: ['Failed calls'],
    page: { title: 'Trunk report' },
  });
  expect(found).toEqual(
    expect.arrayContaining(['label last', 'label reply', 'above faile', 'above trunk', 'is alone']),
  );
});

test('gives the word that each feature was taken from', () => {
  expect(featuresOf(markedCandidate('Rejected with «503»')).get('near before rejec')).toBe('Rejected');
});
