import { briefs } from '../codes/all-briefs';
import type { CodeBrief } from '../codes/types';
import { fold } from './vocabulary/words';

/** Reason phrases that HTTP uses for the same number (RFC 9110 §15 and its predecessors). */
const HTTP_PHRASES: Record<number, string> = {
  200: 'ok',
  202: 'accepted',
  300: 'multiple choices',
  301: 'moved permanently',
  302: 'moved temporarily,found',
  305: 'use proxy',
  400: 'bad request',
  401: 'unauthorized',
  402: 'payment required',
  403: 'forbidden',
  404: 'not found',
  405: 'method not allowed',
  406: 'not acceptable',
  407: 'proxy authentication required',
  408: 'request timeout',
  409: 'conflict',
  410: 'gone',
  411: 'length required',
  412: 'precondition failed',
  413: 'request entity too large,payload too large,content too large',
  414: 'request uri too long,uri too long',
  415: 'unsupported media type',
  416: 'range not satisfiable,requested range not satisfiable',
  417: 'expectation failed',
  421: 'misdirected request',
  422: 'unprocessable entity,unprocessable content',
  423: 'locked',
  424: 'failed dependency',
  425: 'too early',
  428: 'precondition required',
  429: 'too many requests',
  500: 'internal server error',
  501: 'not implemented',
  502: 'bad gateway',
  503: 'service unavailable',
  504: 'gateway timeout,gateway time out',
  505: 'http version not supported',
};

/** How much a phrase says: `own` is used by SIP alone, `word` is an everyday word, `http` by HTTP alone. */
export type PhraseKind = 'own' | 'word' | 'shared' | 'http';

export interface PhraseFound {
  phrase: string;
  kind: PhraseKind;
}

/** A single word with at least this many letters is told from everyday words if it is the registered phrase. */
const LONG_WORD = 6;
/** Phrases are looked for in this many characters on either side of a number. */
const REACH = 80;
const KEY_OF_PHRASE =
  /^ (?:sip )?(?:reason|phrase|text|message|msg|desc|description|error|name|title|info|detail)(?: phrase| text)? /;
const MAY_FOLLOW_WORD = /^ (?:via|from|by|in|on|to|for|after|at|sip|and|or|as|when|if|is|was) /;

const phrases = new Map(briefs.map((brief) => [brief.code, phrasesOf(brief)]));

/** Returns whether HTTP has the number too, so that it says little alone. */
export function isShared(code: number): boolean {
  return code in HTTP_PHRASES;
}

/** Returns the phrase of the code that the text begins with, after separators or a key for it, or undefined. */
export function phraseAfter(code: number, right: string): PhraseFound | undefined {
  const text = toPlain(right.slice(0, REACH)).replace(KEY_OF_PHRASE, ' ');
  return phrases.get(code)?.find((found) => begins(text, found));
}

/** Returns the phrase of the code that the text ends with, before separators, or undefined. */
export function phraseBefore(code: number, left: string): PhraseFound | undefined {
  const text = toPlain(left.slice(-REACH));
  return phrases.get(code)?.find(({ phrase }) => text.endsWith(phrase));
}

/** Returns the phrase of the code that is the whole text, or undefined. */
export function phraseOf(code: number, text: string): PhraseFound | undefined {
  const plain = toPlain(text.slice(0, REACH));
  return phrases.get(code)?.find(({ phrase }) => phrase === plain);
}

/** Phrases are kept and compared as words with one space before, between and behind; the longest first. */
function phrasesOf({ code, phrase, variants = [] }: CodeBrief): PhraseFound[] {
  const http = (HTTP_PHRASES[code] ?? '').split(',').map((text) => ` ${text} `);
  const own = [phrase, ...variants.map((variant) => variant.phrase)].map(toPlain);
  const found = own.map((text, index) => ({ phrase: text, kind: kindOf(text, http, index === 0) }));
  const others = http.filter((text) => text.trim() !== '' && !own.includes(text));
  return [...found, ...others.map((text) => ({ phrase: text, kind: 'http' as const }))].sort(
    (a, b) => b.phrase.length - a.phrase.length,
  );
}

function kindOf(phrase: string, http: string[], isRegistered: boolean): PhraseKind {
  if (http.includes(phrase)) return 'shared';
  return phrase.trim().includes(' ') || (isRegistered && phrase.trim().length >= LONG_WORD) ? 'own' : 'word';
}

/** "180 Ringing" is a code and its phrase, "180 ringing phones" is not. */
function begins(text: string, { phrase }: PhraseFound): boolean {
  if (!text.startsWith(phrase)) return false;
  const rest = text.slice(phrase.length - 1);
  return phrase.trim().includes(' ') || !/^ [a-z]{3}/.test(rest) || MAY_FOLLOW_WORD.test(rest);
}

function toPlain(text: string): string {
  return ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
