import MiniSearch from 'minisearch';
import { createPhraseIndex, type PhraseIndex } from './phrase-index';
import { type SearchDocument, searchDocuments } from './search-documents';
import type { SearchTarget } from './search-target';
import { stem, unswap, wordsOf } from './search-terms';

/** The questions that the index answers, both with the best result first. */
export interface TextIndex {
  byWords(text: string): SearchTarget[];
  /** Codes whose texts name the RFC. */
  byRfc(rfc: number): SearchTarget[];
}

interface Corpus {
  documents: ReadonlyMap<string, SearchDocument>;
  words: MiniSearch<SearchDocument>;
  phrases: PhraseIndex;
  /** Every word of the documents, for telling a slip of the fingers from a word. */
  vocabulary: ReadonlySet<string>;
}

type Scores = ReadonlyMap<string, number>;

const FIELD_WEIGHTS = {
  title: 6,
  aliases: 4,
  keywords: 4,
  complaints: 4,
  requiredHeaders: 4,
  headers: 2,
  meaning: 2.5,
  causes: 2,
  body: 1,
};

/** Enough for any question that a person types; more only costs time. */
const MOST_WORDS = 12;

/** What the best fit of single words is worth, less than any whole phrase. */
const BEST_WORDS = 100;

/** Documents whose words fit far worse than those of the best one only hide it. */
const LEAST_SHARE = 0.12;

/** Builds the full-text index over every document, some tens of milliseconds of work. */
export function createTextIndex(): TextIndex {
  const corpus = createCorpus();
  return {
    byWords: (text) =>
      bestFirst(corpus, sum(corpus.phrases(unswapAll(corpus, text)), scoreWords(corpus, text))),
    byRfc: (rfc) => bestFirst(corpus, scoreRfc(corpus, rfc)),
  };
}

function createCorpus(): Corpus {
  const documents = searchDocuments();
  const vocabulary = new Set<string>();
  const words = new MiniSearch<SearchDocument>({
    fields: [...Object.keys(FIELD_WEIGHTS), 'rfcs'],
    tokenize: wordsOf,
    processTerm: (word) => {
      vocabulary.add(stem(word));
      return stem(word);
    },
  });
  words.addAll(documents);
  const byId = new Map(documents.map((document) => [document.id, document]));
  return { documents: byId, words, phrases: createPhraseIndex(documents), vocabulary };
}

/** The text with the slips of its words mended, so that a phrase is found with one in it. */
function unswapAll({ vocabulary }: Corpus, text: string): string {
  const mend = (word: string) => (vocabulary.has(stem(word)) ? word : unswap(word, vocabulary));
  return text.toLowerCase().replace(/\p{L}{4,}/gu, mend);
}

function scoreWords({ words, documents, vocabulary }: Corpus, text: string): Scores {
  const asked = new Set(wordsOf(text).map((word) => unswap(stem(word), vocabulary)));
  const terms = [...asked].slice(0, MOST_WORDS);
  const found = words.search(terms.join(' '), {
    fields: Object.keys(FIELD_WEIGHTS),
    boost: FIELD_WEIGHTS,
    boostDocument: (id) => documents.get(id)?.importance ?? 1,
    tokenize: (joined) => joined.split(' '),
    processTerm: (term) => term,
    // A short word begins too many others, unless it is the one being typed.
    prefix: (term, at) => term.length > 3 || (at === terms.length - 1 && term.length > 1),
    // A word of the vocabulary is spelled right; "device" is not a slip for "service".
    fuzzy: (term) => (term.length < 4 || vocabulary.has(term) ? false : 0.25),
    maxFuzzy: 2,
    weights: { prefix: 0.6, fuzzy: 0.35 },
    // Rows differ in length because common codes have more to say, which must not count against them.
    bm25: { k: 1.2, b: 0.3, d: 0.5 },
  });
  const covered = found.map(
    ({ id, score, queryTerms }) => [id, score * (queryTerms.length / terms.length) ** 2] as const,
  );
  const best = Math.max(...covered.map(([, score]) => score));
  return new Map(
    covered
      .filter(([, score]) => score >= best * LEAST_SHARE)
      .map(([id, score]) => [id, (score / best) * BEST_WORDS]),
  );
}

function scoreRfc({ words }: Corpus, rfc: number): Scores {
  const found = words.search(String(rfc), { fields: ['rfcs'], prefix: false, fuzzy: false });
  return new Map(found.map(({ id, score }) => [id, score]));
}

function sum(a: Scores, b: Scores): Scores {
  const total = new Map(a);
  for (const [id, score] of b) total.set(id, score + (total.get(id) ?? 0));
  return total;
}

function bestFirst({ documents }: Corpus, scores: Scores): SearchTarget[] {
  const ordered = [...scores].toSorted(([, a], [, b]) => b - a);
  return ordered.flatMap(([id]) => documents.get(id)?.target ?? []);
}
