import { describe, expect, test } from 'vitest';
import { briefs } from '../../../lib/codes/all-briefs';
import { details } from '../../../lib/codes/all-details';
import { classOf } from '../../../lib/codes/code-class';
import { findDetails } from '../../../lib/codes/details-of';
import { findBrief } from '../../../lib/codes/lookup';
import type { CodeBrief, HeaderFields } from '../../../lib/codes/types';
import { wireBriefs } from '../../../lib/codes/wire-briefs';
import { isRegistered, wireNames } from '../../../lib/codes/wire-names';
import registry from '../../facts/iana-response-codes.json' with { type: 'json' };
import handling from '../../facts/response-handling.json' with { type: 'json' };
import unregisteredFacts from '../../facts/unregistered-codes.json' with { type: 'json' };
import { referenceText } from './reference-text';

const registeredBriefs = briefs.filter(({ registration }) => registration !== 'unregistered');
const codesOf = (rows: readonly { code: number }[]) => rows.map(({ code }) => code);
const detailsOf = new Map(details.map((row) => [row.code, row]));

describe('the table', () => {
  test('is sorted and has one brief and one details row per code', () => {
    expect(codesOf(briefs)).toEqual([...new Set(codesOf(briefs))].toSorted((a, b) => a - b));
    expect(codesOf(details)).toEqual(codesOf(briefs));
  });

  test('names the codes that a message can carry, and has a brief row for each', () => {
    expect(codesOf(wireNames)).toEqual(codesOf(wireBriefs).toSorted((a, b) => a - b));
  });

  test('holds exactly the registered codes, with their phrases and status', () => {
    const facts = registry.codes.map(({ code, phrase, status }) => ({ code, phrase, registration: status }));
    const rows = registeredBriefs.map(({ code, phrase, registration = 'registered' }) => ({
      code,
      phrase,
      registration,
    }));
    expect(rows).toEqual(facts);
  });

  test('holds every code of the reference text', () => {
    const listed = [...referenceText.matchAll(/^([1-6]\d\d) \w/gm)].map(([, code]) => Number(code));
    expect(listed).toHaveLength(50);
    expect(listed.filter((code) => !isRegistered(code))).toEqual([]);
  });

  test('holds every unregistered number that was seen', () => {
    expect(codesOf(unregisteredFacts.codes).filter((code) => !findBrief(code))).toEqual([]);
  });

  test('points each registered code at the section that defines it', () => {
    const facts = registry.codes.map(({ code, reference: { rfc, section } }) => ({
      code,
      // Of 438 the facts name first what the signer does on it.
      defined: { rfc, section: code === 438 ? '6.2.2' : section.match(/[\d.]*\d/)?.[0] },
    }));
    expect(registeredBriefs.map(({ code, defined }) => ({ code, defined }))).toEqual(facts);
  });

  test('keeps the older phrases of the RFCs', () => {
    const older = registry.phraseChanges.filter(({ by }) => by !== 'capitalisation only');
    const missing = older.filter(({ code, old }) => !phrasesOf(findBrief(code)).includes(old.toLowerCase()));
    expect(missing).toEqual([]);
  });
});

describe('each registered row', () => {
  const rows = handling.codes.map((facts) => [facts.code, facts] as const);

  test.each(rows)('%i says what the client does next', (code, facts) => {
    expect(findBrief(code)?.next.retry).toBe(facts.retry.replace('/', ''));
  });

  test.each(rows)('%i names the header fields of its specification', (code, facts) => {
    expect(headerNames(detailsOf.get(code)?.headers)).toEqual(headerNames(facts.headers));
  });

  test.each(rows)('%i says what it does to a dialog and to a subscription', (code, facts) => {
    const row = detailsOf.get(code);
    expect(row?.dialogEffect ?? null).toBe(facts.midDialogEffect?.effect ?? null);
    expect(row?.endsSubscription ?? null).toBe(facts.endsSubscriptionOnRefresh ?? null);
  });

  test.each(rows)('%i counts as its sources count it', (code, facts) => {
    const { metrics } = detailsOf.get(code) ?? {};
    const { note, ...counted } = metrics ?? {};
    expect(metrics ? counted : undefined).toEqual(metricsOf(facts));
  });
});

describe('related codes', () => {
  const pairs = details.flatMap(({ code, related = [] }) =>
    related.map((other) => [code, other.code] as const),
  );

  test.each(pairs)('%i and %i know each other', (code, other) => {
    expect(findBrief(other)).toBeDefined();
    expect(other).not.toBe(code);
    expect(codesOf(detailsOf.get(other)?.related ?? [])).toContain(code);
  });

  test.each([
    [401, 407],
    [404, 604],
    [480, 486, 600, 603],
    [408, 504],
    [482, 483],
    [488, 606],
    [500, 503],
    [603, 607, 608],
    [420, 421],
    [422, 423],
    [428, 436, 437, 438],
  ])('%i and its neighbors are told apart', (...codes) => {
    for (const code of codes) {
      const others = codes.filter((other) => other !== code);
      expect(codesOf(detailsOf.get(code)?.related ?? [])).toEqual(expect.arrayContaining(others));
    }
  });
});

describe('claims', () => {
  test('every row names its sources, at least that of its meaning', () => {
    const without = details.filter(({ sources }) => !sources.some(({ claim }) => claim === 'meaning'));
    expect(codesOf(without)).toEqual([]);
  });

  test('a failure has a next step and a success does not', () => {
    const wrong = registeredBriefs.filter(
      ({ code, next }) => (next.retry === 'na') !== (classOf(code) ?? 0) < 3,
    );
    expect(codesOf(wrong)).toEqual([]);
  });

  test('no number is called harmless but provisional and successful ones', () => {
    const harmless = briefs.filter(({ next }) => next.retry === 'na');
    expect(codesOf(harmless).filter((code) => ![1, 2].includes(classOf(code) ?? 0))).toEqual([]);
  });

  test('each variant of a phrase says who prints it', () => {
    for (const { code, variants = [] } of briefs) {
      const { wordings = [] } = findDetails(code) ?? {};
      expect(wordings.map(({ phrase }) => phrase)).toEqual(variants);
      expect(wordings.filter(({ by }) => by === '')).toEqual([]);
    }
  });

  test('the phrases that select a sense belong to one sense alone', () => {
    for (const { senses = [] } of briefs) {
      const phrases = senses.flatMap(({ phrases = [] }) => phrases.map((phrase) => phrase.toLowerCase()));
      expect(phrases).toEqual([...new Set(phrases)]);
    }
  });
});

function phrasesOf(brief: CodeBrief | undefined): string[] {
  return [brief?.phrase ?? '', ...(brief?.variants ?? [])].map((text) => text.toLowerCase());
}

/** The names of header fields in each group, without conditions, bodies and values. */
function headerNames(headers: HeaderFields = {}): Record<string, string[]> {
  const groups = ['must', 'should', 'may', 'conditional'] as const;
  const names = groups.map((group) => [group, (headers[group] ?? []).flatMap(namesIn)] as const);
  return Object.fromEntries(names.filter(([, list]) => list.length > 0));
}

function namesIn(text: string): string[] {
  const fields = text.replace(/\(.*?\)/g, '').match(/(?<![\w.])[A-Z][A-Za-z]*(?:-[A-Z][A-Za-z]*)*/g) ?? [];
  return fields.filter((name) => name !== 'SDP');
}

type HandlingFacts = (typeof handling.codes)[number];

/** The counting of the facts in the words of the table; undefined for provisional responses, which end no call. */
function metricsOf({ rfc6076, asr = '', ner = '' }: HandlingFacts): object | undefined {
  if (!rfc6076) return undefined;
  return {
    ser: rfc6076.SER.includes('success')
      ? 'success'
      : rfc6076.SER.includes('excluded')
        ? 'excluded'
        : 'failure',
    seer: rfc6076.SEER.includes('excluded') ? 'excluded' : rfc6076.SEER.replace('counts as ', ''),
    isa: rfc6076.ISA,
    asr: asr === 'answered' ? 'answered' : asr === 'attempt not answered' ? 'not answered' : 'depends',
    ner: /depends|usually/.test(ner) ? 'depends' : ner,
  };
}
