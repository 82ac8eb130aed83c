import { findBrief } from '../lookup';
import { HIGHEST_CAUSE } from '../q850/highest-cause';
import type { CodeClass } from '../types';

/** A response code or a cause that a pasted line names. */
export type Mention = { kind: 'sip'; code: number } | { kind: 'q850'; cause: number };

/** What somebody asks for in the search box. */
export type QueryDescription =
  | { kind: 'empty' }
  /** A number alone, perhaps with words such as "sip error" around it: a code, the beginning of one, or a longer number. */
  | { kind: 'number'; digits: string }
  | { kind: 'class'; class: CodeClass }
  | { kind: 'q850'; cause: number }
  | { kind: 'rfc'; rfc: number; section?: string }
  /** A status line, a Reason header field or a whole message; the codes and causes in the order they stand in. */
  | { kind: 'pasted'; mentions: readonly Mention[] }
  /** Words; `codes` are the response codes that stand among them, `words` the text without them. */
  | { kind: 'text'; words: string; codes: readonly number[] };

/** More than any status line; a pasted log must not cost more than that. */
const LONGEST_QUERY = 2000;

/** The sign of 603+: US networks call so a 603 that says who blocked the call. */
const PLUS = /(?<=(?<![\w.,+-])603)\+(?![\w+])/g;

/** Words around a number or a class that change nothing about the question. */
const NOISE =
  /\b(?:what(?:'s| is| does)?|mean(?:s|ing)?|the|a|of|is|sip(?:\/2\.0)?|codes?|errors?|err|status|respon[sc]es?|repl(?:y|ies))\b|[?!:#"'[\]()]/gi;

const CLASS_WORDS: readonly [RegExp, CodeClass][] = [
  [/^(?:provisional|informational)$/, 1],
  [/^(?:success|successful)$/, 2],
  [/^(?:redirections?|redirects)$/, 3],
  [/^(?:request|client) failures?$/, 4],
  [/^server failures?$/, 5],
  [/^global failures?$/, 6],
];

/** Says what a query asks for, so that a search can answer it and a page can say why there is no answer. */
export function describeQuery(query: string): QueryDescription {
  const text = query.slice(0, LONGEST_QUERY).normalize('NFKC').replace(PLUS, '').trim();
  const bare = text.replace(NOISE, ' ').replace(/\s+/g, ' ').trim().toLowerCase();
  return (
    describeEmpty(text) ??
    describePasted(text) ??
    describeRfc(text) ??
    describeCause(text) ??
    describeClass(bare) ??
    describeNumber(bare) ??
    describeList(bare) ??
    describeText(text)
  );
}

function describeEmpty(text: string): QueryDescription | undefined {
  return text === '' ? { kind: 'empty' } : undefined;
}

const MENTION =
  /\bSIP\/2\.0\s+(?<status>[1-6]\d\d)(?!\d)|\b(?:SIP|STIR)\s*;\s*cause\s*=\s*(?<reason>[1-6]\d\d)(?!\d)|\bsip:(?<channel>[1-6]\d\d)(?![\w@.:;>-])|\bQ\.?850\s*;\s*cause\s*=\s*(?<cause>\d{1,3})(?!\d)/gi;

function describePasted(text: string): QueryDescription | undefined {
  const mentions = [...text.matchAll(MENTION)].map(({ groups = {} }): Mention => {
    const code = groups.status ?? groups.reason ?? groups.channel;
    return code ? { kind: 'sip', code: Number(code) } : { kind: 'q850', cause: Number(groups.cause) };
  });
  return mentions.length > 0 ? { kind: 'pasted', mentions } : undefined;
}

function describeRfc(text: string): QueryDescription | undefined {
  const match =
    /\brfc[\s-]?(?<rfc>\d{3,5})(?:\W*(?:section|sec|§)\W*(?<named>\d+(?:\.\d+)*)|\s+(?<bare>\d+(?:\.\d+)+))?/i.exec(
      text,
    );
  if (!match?.groups) return undefined;
  const { rfc, named, bare } = match.groups;
  const section = named ?? bare;
  return section ? { kind: 'rfc', rfc: Number(rfc), section } : { kind: 'rfc', rfc: Number(rfc) };
}

function describeCause(text: string): QueryDescription | undefined {
  const labelled =
    /(?:q\.?\s?850|q\.?\s?931|isup|isdn)\D{0,20}(\d{1,3})(?!\d)/i.exec(text) ??
    /(?<!\d)(\d{1,3})\s*\(?(?:q\.?850|q\.?931|isup|isdn)\)?$/i.exec(text);
  const number = Number(labelled?.[1]);
  // "q850 for 486" asks for the code; what is neither code nor cause is an unknown cause.
  if (labelled && (number <= HIGHEST_CAUSE || !findBrief(number))) return { kind: 'q850', cause: number };
  const cause = Number(/(?<!be)cause(?:[\s_](?:code|value))?\s*[:=#]?\s*\[?(\d{1,3})(?!\d)/i.exec(text)?.[1]);
  // Without a label "cause" also stands before response codes, which begin where causes end.
  return cause <= HIGHEST_CAUSE ? { kind: 'q850', cause } : undefined;
}

function describeClass(bare: string): QueryDescription | undefined {
  const digit = /^([1-6])\s?(?:xx|\*\*?|nn)$/.exec(bare)?.[1];
  if (digit) return { kind: 'class', class: Number(digit) as CodeClass };
  const named = CLASS_WORDS.find(([pattern]) => pattern.test(bare));
  return named && { kind: 'class', class: named[1] };
}

function describeNumber(bare: string): QueryDescription | undefined {
  return /^\d+$/.test(bare) ? { kind: 'number', digits: bare } : undefined;
}

/** Nothing but codes and commas; among words such digits may be one long number. */
function describeList(bare: string): QueryDescription | undefined {
  return /^[1-6]\d\d(?:,[1-6]\d\d)+$/.test(bare) ? describeText(bare.replaceAll(',', ' ')) : undefined;
}

/** Three digits alone: not a part of a number, a count with its unit, or a user part such as `404@`. */
const CODE_IN_TEXT =
  /(?<![\w.,@+$#]|\d[:-]|sip:)([1-6]\d\d)(?![\w@+]|[.,:-]\d|\s?(?:s|secs?|seconds?|ms|min|minutes?|h|hours?|days?|bytes?|k?bps|hz|calls|users|%)(?!\w))/gi;

function describeText(text: string): QueryDescription {
  const codes = [...text.matchAll(CODE_IN_TEXT)].map(([, digits]) => Number(digits)).filter(findBrief);
  return {
    kind: 'text',
    words: codes.length > 0 ? text.replace(CODE_IN_TEXT, ' ') : text,
    codes: [...new Set(codes)],
  };
}
