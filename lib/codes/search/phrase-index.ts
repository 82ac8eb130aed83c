import type { SearchDocument } from './search-documents';
import { letterPairs, likeness, plain, stem } from './search-terms';
import { type Symptom, symptoms } from './symptoms';

/** What a whole phrase is worth in a document of importance 1, where its single words reach 100 at most. */
const WORTH = {
  title: 1000,
  inflectedTitle: 800,
  symptom: 700,
  alias: 600,
  keyword: 500,
  requiredHeader: 450,
  header: 250,
  similarTitle: 250,
  titleBegins: 200,
};

/** By how much each later code of a symptom is worth less than the one before it. */
const SYMPTOM_STEP = 60;

/** What is left of a complaint's worth when other words stand around it. */
const AMONG_OTHERS = 0.5;

/** Below this share of common letter pairs two phrases have only words in common. */
const LEAST_LIKENESS = 0.75;

/** Points by the id of a document: for a query that is one of its phrases, begins its title, or resembles it. */
export type PhraseIndex = (text: string) => Map<string, number>;

/** Builds the index of whole phrases: titles, other names, keywords, symptoms and header fields. */
export function createPhraseIndex(documents: readonly SearchDocument[]): PhraseIndex {
  const exact = indexOfPhrases(documents);
  const titles = documents.filter(({ title }) => title !== '').map(titleMatcher);
  const complaints = symptoms.flatMap(complaintsOf).filter(({ phrase }) => phrase.includes(' '));
  const within = complaints.map(({ phrase, ...rest }) => ({ ...rest, words: ` ${stemmed(phrase)} ` }));
  return (text) => {
    if (plain(text) === '') return new Map();
    const asked = { phrase: plain(text), stemmed: stemmed(text), pairs: letterPairs(text) };
    const scores = new Map(exact.get(asked.phrase));
    const raise = (id: string, points: number) => points > (scores.get(id) ?? 0) && scores.set(id, points);
    for (const { id, points } of titles) raise(id, points(asked));
    const padded = ` ${asked.stemmed} `;
    for (const { id, words, points } of within) if (padded.includes(words)) raise(id, points * AMONG_OTHERS);
    return scores;
  };
}

/** The points of every document that has a phrase, by phrase. */
function indexOfPhrases(documents: readonly SearchDocument[]): Map<string, Map<string, number>> {
  const index = new Map<string, Map<string, number>>();
  for (const { id, phrase, points } of [...documents.flatMap(phrasesOf), ...symptoms.flatMap(complaintsOf)]) {
    const owners = index.get(plain(phrase)) ?? new Map<string, number>();
    owners.set(id, Math.max(points, owners.get(id) ?? 0));
    index.set(plain(phrase), owners);
  }
  return index;
}

/** A phrase of a document and what it is worth there. */
interface OwnedPhrase {
  id: string;
  phrase: string;
  points: number;
}

function phrasesOf(document: SearchDocument): OwnedPhrase[] {
  const { id, title, aliases, keywords, requiredHeaders, headers, importance } = document;
  const valued = (points: number) => (phrase: string) => ({ id, phrase, points: points * importance });
  const withHeader = (name: string) => [name, `${name} header`];
  return [
    ...(title === '' ? [] : [title]).map(valued(WORTH.title)),
    ...aliases.map(valued(WORTH.alias)),
    ...keywords.map(valued(WORTH.keyword)),
    ...requiredHeaders.flatMap(withHeader).map(valued(WORTH.requiredHeader)),
    ...headers.flatMap(withHeader).map(valued(WORTH.header)),
  ];
}

/** The wordings of a complaint for each of its codes, of which the first is the likeliest. */
function complaintsOf({ words, codes }: Symptom): OwnedPhrase[] {
  return codes.flatMap((code, place) =>
    words.map((phrase) => ({ id: `sip:${code}`, phrase, points: WORTH.symptom - place * SYMPTOM_STEP })),
  );
}

interface Asked {
  phrase: string;
  stemmed: string;
  pairs: ReadonlySet<string>;
}

/** Compares queries with a title that they are not exactly equal to. */
function titleMatcher({ id, title, importance }: SearchDocument): {
  id: string;
  points: (asked: Asked) => number;
} {
  const own = { phrase: plain(title), stemmed: stemmed(title), pairs: letterPairs(title) };
  const points = (asked: Asked) => {
    if (asked.stemmed === own.stemmed) return WORTH.inflectedTitle * importance;
    const alike = likeness(asked.pairs, own.pairs);
    const similar = alike >= LEAST_LIKENESS ? alike * WORTH.similarTitle : 0;
    const begins = asked.phrase.length > 2 && own.phrase.startsWith(asked.phrase) ? WORTH.titleBegins : 0;
    // Squared, for a half-typed word rarely means a title that few people look for.
    return Math.max(similar, begins) * importance ** 2;
  };
  return { id, points };
}

function stemmed(text: string): string {
  return plain(text).split(' ').map(stem).join(' ');
}
