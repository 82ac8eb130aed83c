import { describe, expect, test } from 'vitest';
import { fold, toWords, type WordList, wordPattern } from '@/lib/detect/vocabulary/words';

const files = import.meta.glob<Record<string, WordList>>(
  ['../../../lib/detect/vocabulary/*-words.ts', '../../../lib/detect/vocabulary/units.ts'],
  { eager: true },
);
const lists = Object.values(files).flatMap((file) => Object.entries(file));

/** Whether an entry of a list finds all that another one finds. */
function covers(entry: string, other: string): boolean {
  if (!entry.includes('*')) return entry === other;
  const stem = entry.replaceAll('*', '');
  if (entry.startsWith('*') && entry.endsWith('*')) return other.includes(stem);
  if (entry.startsWith('*')) return other.endsWith(stem) && !other.endsWith('*');
  return other.startsWith(stem) && !other.startsWith('*');
}

describe.each(lists)('%s', (_, list) => {
  const entries = Object.values(list).flatMap((line) => line.split(' ').map(fold));

  test('has no entry that another one covers', () => {
    const isCovered = (entry: string, at: number) =>
      entries.some((other, index) => index !== at && (index < at || other !== entry) && covers(other, entry));
    expect(entries.filter(isCovered)).toEqual([]);
  });
});

/** Words of one language that a stem or a short word of another must not take for its own. */
const EVERYDAY = {
  telephony:
    'central volatile discarded soit Beruf abrufen καλά 레벨 קוד خطأ sonne melléklet chiama llama tram номером',
  response: 'الواردة مورد cevapsız',
  measures: 'временно портал 최초 일시적 công',
  code: '号码 密码',
  answering: 'environ 按 显示 получатель dal compare sort voir',
  after: 'car men bare sedan war want sin din',
  happening: 'Jon Vine',
  closing: 'Jon',
  filler: 'recovery recurring attestation recuento',
  failure: 'felan chyba blade',
  units: 'oraz NAPTR perceived LAN timer',
  countedThings: 'may 本地 路由 部分 usuario llamada абонент',
  numberedThings: 'so no case step fall 문제 melding',
};

describe.each(Object.entries(EVERYDAY))('everyday words that are none of %s', (name, words) => {
  const list = lists.find(([other]) => other === name)?.[1] ?? {};

  test.each(words.split(' '))('%s', (word) => {
    expect(wordPattern(list).test(toWords(word))).toBe(false);
  });
});
