import { describe, expect, test } from 'vitest';
import { briefs } from '../../../lib/codes/all-briefs';
import { details } from '../../../lib/codes/all-details';
import { findDetails } from '../../../lib/codes/details-of';
import { numberFamilies } from '../../../lib/codes/families/number-families';
import { findBrief } from '../../../lib/codes/lookup';
import { q850Causes } from '../../../lib/codes/q850/causes';
import { symptoms } from '../../../lib/codes/search/symptoms';
import { referenceText } from './reference-text';

/** A text of the database and where it stands. */
interface Text {
  where: string;
  text: string;
}

/** Every text of a row, with the path of keys to it. */
function textsOf(value: unknown, where: string): Text[] {
  if (typeof value === 'string') return [{ where, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${where}.${key}`));
}

const rows = [
  ...briefs.map((row) => ({ where: `brief ${row.code}`, row })),
  ...details.map((row) => ({ where: `details ${row.code}`, row })),
  ...q850Causes.map((row) => ({ where: `cause ${row.cause}`, row })),
  ...numberFamilies.map((row) => ({ where: `family ${row.id}`, row })),
  ...symptoms.map((row) => ({ where: `symptom ${row.words[0]}`, row })),
];
const texts = rows.flatMap(({ where, row }) => textsOf(row, where));

const runLength = 8;

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.slice(runLength - 1).map((_, at) => words.slice(at, at + runLength).join(' '));
}

describe('every text', () => {
  test('is our own: no eight words in a row stand in the reference text', () => {
    const reference = new Set(runsOf(referenceText));
    expect(reference.size).toBeGreaterThan(2000);
    expect(texts.filter(({ text }) => runsOf(text).some((run) => reference.has(run)))).toEqual([]);
  });

  test('is neither empty nor padded with spaces', () => {
    expect(
      texts.filter(({ text }) => text.trim() === '' || text !== text.trim() || text.includes('  ')),
    ).toEqual([]);
  });

  test('is plain ASCII without dashes, curly quotes or exclamation marks', () => {
    const outside = (text: string) => /[^\x20-\x7e§]|!/.test(text);
    expect(texts.filter(({ text }) => outside(text))).toEqual([]);
  });
});

describe('within a row', () => {
  /** Names and sources repeat on purpose: a vendor's phrase is a variant and also selects a sense. */
  const name = /\.(variants|wordings|phrases|title|when|source|sources|product|name)\b/;

  test('no text stands twice', () => {
    const twice = rows.flatMap(({ where, row }) => {
      const prose = textsOf(row, where).filter((item) => !name.test(item.where) && item.text.includes(' '));
      return prose.filter(({ text }, at) => prose.findIndex((other) => other.text === text) < at);
    });
    expect(twice).toEqual([]);
  });

  test('a keyword is lower case and says nothing that the phrase says already', () => {
    const phrases = new Map(briefs.map(({ code, phrase }) => [code, phrase.toLowerCase()]));
    const idle = details.flatMap(({ code, keywords = [] }) =>
      keywords
        .filter((word) => word !== word.toLowerCase() || word === phrases.get(code))
        .map((word) => [code, word]),
    );
    expect(idle).toEqual([]);
  });
});

describe('symptoms', () => {
  test('name codes that exist, each once, and no wording stands under two of them', () => {
    const wordings = symptoms.flatMap(({ words }) => words);
    expect(wordings).toEqual([...new Set(wordings)]);
    const wrong = symptoms.filter(
      ({ codes }) => new Set(codes).size < codes.length || !codes.every(findBrief),
    );
    expect(wrong).toEqual([]);
  });
});

/** The shortest and the longest text of each kind, by the path that it stands at. */
const bounds: readonly [kind: string, path: RegExp, shortest: number, longest: number][] = [
  ['meaning', /^brief \d+(\.senses\.\d+)?\.meaning$/, 40, 170],
  ['cause', /^(brief \d+\.causes|details \d+\.furtherCauses)\.\d+$/, 5, 100],
  ['check', /^(brief \d+(\.senses\.\d+)?\.checks|details \d+\.furtherChecks)\.\d+$/, 10, 120],
  ['next step', /^brief \d+\.next\.text$/, 10, 140],
  ['sender', /^details \d+\.sender$/, 2, 120],
  ['specification', /^details \d+\.specification$/, 60, 420],
  ['note', /^details \d+\.notes\.\d+$/, 20, 200],
  ['difference', /^details \d+\.related\.\d+\.difference$/, 20, 170],
  ['product note', /^details \d+\.products\.\d+\.text$/, 10, 180],
  ['Q.850 meaning', /^cause \d+\.meaning$/, 30, 150],
  ['Q.850 usual cause', /^cause \d+\.causes\.\d+$/, 5, 100],
];

describe('length', () => {
  test.each(bounds)('of a %s', (_kind, path, shortest, longest) => {
    const kind = texts.filter(({ where }) => path.test(where));
    expect(kind.length).toBeGreaterThan(0);
    expect(kind.filter(({ text }) => text.length < shortest || text.length > longest)).toEqual([]);
  });

  test('of the lists: two causes and two or three checks at a glance, with the further ones three to six', () => {
    const glance = briefs.filter(
      ({ registration, causes, checks }) =>
        registration !== 'unregistered' && (causes.length > 2 || checks.length > 3),
    );
    expect(glance.map(({ code }) => code)).toEqual([]);
    const common = briefs.filter(({ rare, registration }) => !rare && registration !== 'unregistered');
    const counts = common.flatMap(({ code, causes, checks }) => {
      const { furtherCauses = [], furtherChecks = [] } = findDetails(code) ?? {};
      return [causes.length + furtherCauses.length, checks.length + furtherChecks.length].map((count) => ({
        code,
        count,
      }));
    });
    expect(counts.filter(({ count }) => count < 3 || count > 6)).toEqual([]);
  });

  test('of the list of usual Q.850 causes: one to three', () => {
    expect(q850Causes.filter(({ causes }) => causes.length > 3)).toEqual([]);
  });
});

describe('punctuation', () => {
  const sentence =
    /^brief \d+(\.senses\.\d+)?\.(meaning|next\.text)$|\.(specification|difference|howToTell)$|^cause \d+\.meaning$/;
  const fragment =
    /^brief \d+(\.senses\.\d+)?\.(causes|checks)\.\d+$|\.(furtherCauses|furtherChecks)\.\d+$|^cause \d+\.causes\.\d+$/;

  test('sentences end with a period', () => {
    expect(texts.filter(({ where, text }) => sentence.test(where) && !text.endsWith('.'))).toEqual([]);
  });

  test('causes and checks are fragments: they begin with a capital or a number and end without a period', () => {
    const wrong = ({ text }: Text) => text.endsWith('.') || /^[a-z]/.test(text);
    expect(texts.filter((item) => fragment.test(item.where) && wrong(item))).toEqual([]);
  });
});
