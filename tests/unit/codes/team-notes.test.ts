import { describe, expect, test } from 'vitest';
import { createAnswerer } from '../../../lib/codes/search/answer';
import { findTargets } from '../../../lib/codes/search/find-target';
import { addressOf } from '../../../lib/codes/search/search-target';
import { addNotes, bareOwnCodes } from '../../../lib/codes/team-notes';

const { answer } = createAnswerer();
const notes = [
  { code: 503, text: 'Carrier Nordwind: switch to trunk 2, ticket NOC-48211.' },
  { code: 498, title: 'Quota of the reseller', text: 'Raise the limit.' },
];

function search(query: string, scope?: 4 | 5): string[] {
  const question = { query, scope };
  return addNotes(answer(question), notes, question).found.map((target) => {
    if (target.kind === 'sip') return `${target.brief.code}`;
    return target.kind === 'own' ? `own ${target.note.code}` : target.kind;
  });
}

describe('a search with notes', () => {
  test.each([
    ['nordwind', '503'],
    ['trunk 2 NOC', '503'],
    ['quota', 'own 498'],
    ['498', 'own 498'],
    ['48211', '503'],
    ['486', '486'],
    ['503', '503'],
  ])('%s finds %s first, once', (query, first) => {
    const found = search(query);
    expect(found[0]).toBe(first);
    expect(found.filter((each) => each === first)).toHaveLength(1);
  });

  test('a number that begins like a code of our own finds that after the others', () => {
    expect(search('49').at(-1)).toBe('own 498');
  });

  test('a number in a note is found after all else that it may mean, and whole', () => {
    expect(search('2').at(-1)).toBe('503');
    expect(search('4821')).toEqual([]);
  });

  test('finds nothing of the notes where nothing is asked, or a part of the database alone', () => {
    expect(search('')).toEqual([]);
    expect(search('quota', 4)).not.toContain('own 498');
  });

  test('names no nearest code where a note is found', () => {
    const question = { query: '498' };
    expect(addNotes(answer(question), notes, question).nearest).toEqual([]);
  });
});

describe('a code of our own', () => {
  test('has an address like any other, where its card opens again', () => {
    const [target] = findTargets(['498'], notes);
    expect(target).toEqual({ kind: 'own', note: notes[1] });
    expect(target && addressOf(target)).toBe('498');
    expect(findTargets(['498', '503'])).toMatchObject([{ kind: 'sip' }]);
  });

  test('is all that a page hears of, without what it is called and what is written on it', () => {
    const bare = bareOwnCodes(notes);
    expect(bare).toEqual([{ code: 498, text: '' }]);
    const found = (query: string) => addNotes(answer({ query }), bare, { query }).found;
    expect(found('498')[0]).toEqual({ kind: 'own', note: { code: 498, text: '' } });
    expect(JSON.stringify(found('quota'))).not.toContain('"own"');
    expect(found('nordwind')).toEqual([]);
  });
});
