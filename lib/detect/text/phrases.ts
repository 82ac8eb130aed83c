import type { CodeName } from '../../codes/types';
import { findWireName } from '../../codes/wire-names';
import { LOCAL_PHRASES } from '../vocabulary/local-phrases';
import { fold, toPlain } from '../vocabulary/words';

/** How much a phrase says: `own` is used by SIP alone, `word` is an everyday word, `http` by HTTP alone. */
export type PhraseKind = 'own' | 'word' | 'shared' | 'http';

export interface PhraseFound {
  phrase: string;
  kind: PhraseKind;
}

/** Numbers of status codes that HTTP has, too (RFC 9110 §15 and its predecessors). */
const HTTP = /^(?:100|20[024]|30[0-35]|4(?:0\d|1[0-7]|2[1-589])|50[0-5])$/;
/** Those of them for which SIP has a phrase, and mostly a meaning, of its own. */
const RENAMED = /^(?:100|204|41[267]|42\d|50[045])$/;
/** What HTTP calls numbers that SIP calls otherwise. */
const HTTP_PHRASES: Record<number, string> = {
  100: 'continue',
  204: 'no content',
  302: 'found',
  412: 'precondition failed',
  413: 'payload too large,content too large',
  414: 'uri too long',
  416: 'range not satisfiable',
  417: 'expectation failed',
  421: 'misdirected request',
  422: 'unprocessable entity,unprocessable content',
  423: 'locked',
  424: 'failed dependency',
  425: 'too early',
  428: 'precondition required',
  429: 'too many requests',
  504: 'gateway timeout',
  505: 'http version not supported',
};
/** What SIP programs print instead of their own phrase, and HTTP for the same number. */
const PRINTED_BY_BOTH = 'internal server error';
/** What people and programs write instead of the phrase, and the header field that the code is known by. */
const LOOSE_PHRASES: Record<number, string> = {
  180: 'rings',
  401: 'www authenticate',
  404: 'no found,user not found,number not found,unknown number,unallocated number,no route destination',
  407: 'proxy authenticate',
  408: 'request timed out,timeout,time out,timed out,times out,no reply,no response,recovery on timer expire',
  480: 'temporary unavailable,temp unavailable,unavailable',
  482: 'request merged,merged request',
  486: 'busy,user busy',
  487: 'request cancelled,request canceled,cancelled,canceled,terminated',
  488: 'not acceptable,incompatible destination',
  500: 'internal error,server failure',
  503: 'overload,no circuit,no circuit available,no circuits available,congestion,maintenance',
  603: 'declined,call declined,call rejected',
};
/** What HTTP has none of. */
const OF_CALLS = /\b(?:circuits?|call)\b/;
/** A single word with at least this many letters is told from everyday words if it is the registered phrase. */
const LONG_WORD = 6;
/** Phrases are looked for in this many characters on either side of a number. */
const REACH = 80;
/** A word of a text: letters, marks and digits by ranges, since what knows Unicode takes long to make. */
const WORD = /[A-Za-z0-9\u00c0-\u1fff\u3040-\ufeff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc]+/g;
/** JSON and logs print a key between the number and its phrase. */
const KEY_OF_PHRASE =
  /^(?:sip ?)?(?:reason|phrase|text|message|msg|desc|description|error|name|title|info|detail)(?: ?(?:phrase|text))?$/;
/** Whom or what a phrase is said of: "Teilnehmer nicht erreichbar", "номер не найден". */
const SUBJECT =
  /^(?:user|number|call|teilnehmer|rufnummer|nummer|anruf|correspondant|numero|appel|usuario|llamada|destino|abonado|utente|chiamata|assinante|chamada|oproep|abonent|numer|абонент|номер|вызов|виклик) /;
const SUBJECT_ALONE = new RegExp(`${SUBJECT.source}$`);
/** "Request Timeout (code: 408)" */
const KEY_OF_CODE = /(?<=\()code[:=]? ?$/i;
const MOST_KEY_WORDS = 3;
/** The longest phrase has so many words. */
const MOST_WORDS = 9;
/** Before a number a phrase ends at most so far from it. */
const LONGEST_GAP = 4;
/** A single word in small letters is no phrase if a noun follows: "180 ringing phones". */
const NOUN = /^ [a-z]{3}/;
/** Several words with capitals before a wide gap or the end. */
const CUT_OFF = /^[ :,-]{1,3}((?:[A-Z][a-z]+ ){1,3}[A-Z][a-z]*)(?=\s{2}|\s*$|…|\.{3})/;
const SHORTEST_CUT = 12;
/** A mark says that something was cut off: "487 Request Ter...", "--183 Session Prog--->". */
const MARKED_CUT = /^[ :,-]{1,3}([A-Z][a-z]+(?: [A-Za-z][a-z]*){1,4})(?: ?(?:…|\.{2,3})|-{2,})/;
const SHORTEST_MARKED_CUT = 5;
const MAY_FOLLOW_WORD = /^ (?:via|from|after|sip|and|when|was|by|for|on|in|to|with) /;

/** Phrases in plain words. */
type Phrases = ReadonlyMap<string, PhraseKind>;

/** A folded word, and where it stands in the text as it was. */
interface Word {
  text: string;
  start: number;
  end: number;
}

const byCode = new Map<number, Phrases>();

/** Returns whether HTTP has the number too, so that it says little alone. */
export function isShared(code: number): boolean {
  return HTTP.test(`${code}`);
}

/** Returns the phrase of the code that the text begins with, after separators or a key for it, or undefined. */
export function phraseAfter(code: number, right: string): PhraseFound | undefined {
  const known = phrasesOf(code);
  if (!known) return undefined;
  const text = right.slice(0, REACH);
  const words = wordsOf(text);
  const first = firstPhrase(known, words);
  if (!first) return cutOff(text, known);
  const end = first.at(-1)?.end ?? 0;
  const phrase = joined(first);
  const rest = text.slice(end);
  const isSmall = text.slice(0, end).endsWith(phrase);
  const isAdjective =
    (isSmall || known.get(phrase) === 'word') &&
    first.length === 1 &&
    NOUN.test(rest) &&
    !MAY_FOLLOW_WORD.test(rest);
  return isAdjective ? undefined : found(phrase, known);
}

/** Returns the phrase of the code that the text ends with, before separators, or undefined. */
export function phraseBefore(code: number, left: string): PhraseFound | undefined {
  const known = phrasesOf(code);
  if (!known) return undefined;
  const text = left.slice(-REACH).replace(KEY_OF_CODE, '');
  const words = wordsOf(text);
  const gap = text.length - (words.at(-1)?.end ?? 0);
  if (gap < 1 || gap > LONGEST_GAP) return undefined;
  const last = longest(known, words.length, (count) => words.slice(-count));
  return last && found(joined(last), known);
}

/** Returns the phrase of the code that is the whole text, or undefined. */
export function phraseOf(code: number, text: string): PhraseFound | undefined {
  const known = text.length <= REACH ? phrasesOf(code) : undefined;
  if (!known) return undefined;
  const plain = toPlain(text);
  return found(plain, known) ?? found(plain.replace(SUBJECT, ''), known);
}

/** Returns the words of the phrase that a text begins with, perhaps after a key for it, or undefined. */
function firstPhrase(known: Phrases, words: readonly Word[]): readonly Word[] | undefined {
  for (let from = Math.min(MOST_KEY_WORDS, words.length - 1); from >= 0; from--) {
    const before = joined(words.slice(0, from));
    if (from > 0 && !KEY_OF_PHRASE.test(before) && !SUBJECT_ALONE.test(`${before} `)) continue;
    const phrase = longest(known, words.length - from, (count) => words.slice(from, from + count));
    if (phrase) return phrase;
  }
  return undefined;
}

/** Returns the longest phrase among the words that `take` gives for each count. */
function longest(
  known: Phrases,
  most: number,
  take: (count: number) => readonly Word[],
): readonly Word[] | undefined {
  for (let count = Math.min(MOST_WORDS, most); count > 0; count--) {
    const words = take(count);
    if (known.has(joined(words))) return words;
  }
  return undefined;
}

/** "503 Service Unavail": columns of one width cut phrases off. */
function cutOff(text: string, known: Phrases): PhraseFound | undefined {
  const marked = MARKED_CUT.exec(text)?.[1];
  const cut = (marked ?? CUT_OFF.exec(text)?.[1])?.toLowerCase();
  if (cut === undefined || cut.length < (marked ? SHORTEST_MARKED_CUT : SHORTEST_CUT)) return undefined;
  const phrase = [...known.keys()].find((whole) => whole.startsWith(cut));
  return phrase === undefined ? undefined : found(phrase, known);
}

function found(phrase: string, known: Phrases): PhraseFound | undefined {
  const kind = known.get(phrase);
  return kind && { phrase, kind };
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: fold(word),
    start: index,
    end: index + word.length,
  }));
}

function joined(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}

/** Returns the phrases of a code; they are read when a page first shows the code. */
function phrasesOf(code: number): Phrases | undefined {
  const name = findWireName(code);
  if (!name) return undefined;
  let known = byCode.get(code);
  if (!known) {
    known = readPhrases(name);
    byCode.set(code, known);
  }
  return known;
}

function readPhrases({ code, phrase, variants = [] }: CodeName): Phrases {
  const kinds = new Map<string, PhraseKind>();
  for (const text of split(HTTP_PHRASES[code])) kinds.set(text, 'http');
  for (const text of [...variants, ...split(LOOSE_PHRASES[code])].map(toPlain)) {
    kinds.set(text, kindOfOther(code, text));
  }
  for (const text of split(LOCAL_PHRASES[code])) kinds.set(toPlain(text), 'word');
  kinds.set(toPlain(phrase), kindOf(code, toPlain(phrase)));
  return kinds;
}

function kindOf(code: number, phrase: string): PhraseKind {
  if (isShared(code) && !RENAMED.test(`${code}`)) return 'shared';
  return phrase.length >= LONG_WORD ? 'own' : 'word';
}

/** Of numbers that HTTP has, too, only long wordings are certain to be a SIP program's. */
function kindOfOther(code: number, phrase: string): PhraseKind {
  if (phrase === PRINTED_BY_BOTH) return 'shared';
  const count = phrase.split(' ').length;
  if (count > 1 && OF_CALLS.test(phrase)) return 'own';
  if (count === 1) return 'word';
  return count > 2 || !isShared(code) ? 'own' : 'shared';
}

function split(list: string | undefined): string[] {
  return list?.split(',') ?? [];
}
