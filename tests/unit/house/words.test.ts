import { describe, expect, it } from 'vitest';
import {
  anyWord,
  firstWordPattern,
  fold,
  toWords,
  type WordList,
  wordPattern,
} from '@/lib/detect/vocabulary/words';
import { joinLanguages } from '../../../wxt.words';

const lists = import.meta.glob<Record<string, unknown>>(
  ['@/lib/detect/vocabulary/*-words.ts', '@/lib/detect/vocabulary/units.ts'],
  { eager: true },
);
const ways = {
  wordPattern,
  firstWordPattern,
  anyWord: (list: WordList) => new RegExp(anyWord(list), 'u'),
};

function joined(list: WordList): WordList {
  return new Function(
    `return (${joinLanguages(`(${JSON.stringify(list).replace(/"(\w\w)":/g, '$1:')})`)})`,
  )();
}

describe('word lists without their languages', () => {
  const all = Object.values(lists).flatMap((module) => Object.values(module)) as WordList[];

  it('are lists of a few writings', () => {
    expect(all.length).toBeGreaterThan(40);
    for (const list of all)
      expect(Object.keys(joined(list)).every((key) => /^(?:en|ru|zh)$/.test(key))).toBe(true);
  });

  it.each(Object.entries(ways))('find what they have found, by %s', (_, patternOf) => {
    for (const list of all) {
      const [before, after] = [patternOf(list), patternOf(joined(list))];
      for (const word of Object.values(list).join(' ').split(' ')) {
        const written = fold(word).replaceAll('_', ' ').replaceAll('*', 'en');
        for (const text of [toWords(`x ${written} y`), toWords(written), ` ${written} `])
          expect([text, after.exec(text)?.index]).toEqual([text, before.exec(text)?.index]);
      }
    }
  });

  it('keep several words in a row in their order', () => {
    expect(joinLanguages("const list = { en: 'b_c b_a z a', de: 'a b' };")).toBe(
      'const list = {"en":"a b z b_c b_a"};',
    );
  });

  it.each(["const codes = { 486: 'busy' };", 'const sizes = { en: 1 };', "const page = { title: 'a' };"])(
    'leave %s alone',
    (script) => expect(joinLanguages(script)).toBe(script),
  );

  it('refuse what a list is spread into', () => {
    expect(() => joinLanguages("const list = { ...others, en: 'a', de: 'b' };")).toThrow(
      'more than languages',
    );
  });
});
