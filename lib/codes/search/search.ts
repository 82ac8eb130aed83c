import { briefs } from '../all-briefs';
import { explainNumber } from '../families/explain-number';
import { briefsByClass, findBrief } from '../lookup';
import { findCause } from '../q850/find-cause';
import type { CodeBrief } from '../types';
import { describeQuery, type Mention } from './describe-query';
import { type SearchTarget, uniqueTargets } from './search-target';
import { stem, wordsOf } from './search-terms';
import { createTextIndex, type TextIndex } from './text-index';

/**
 * Returns a search over SIP response codes, Q.850 causes and the families of numbers around them, best result first.
 * It never throws and returns an empty list where nothing fits. The index is built at the first query of words.
 */
export function createCodeSearch(): (query: string) => SearchTarget[] {
  let index: TextIndex | undefined;
  const textIndex = () => {
    index ??= createTextIndex();
    return index;
  };
  return (query) => {
    const asked = describeQuery(query);
    switch (asked.kind) {
      case 'empty':
        return [];
      case 'class':
        return briefsByClass(asked.class).map(codeTarget);
      case 'number':
        return numberTargets(asked.digits);
      case 'q850':
        return causeTargets(asked.cause);
      case 'pasted':
        return uniqueTargets(asked.mentions.flatMap(mentionTargets));
      case 'rfc':
        return rfcTargets(textIndex(), asked.rfc, asked.section);
      case 'text':
        return textTargets(textIndex(), asked.words, asked.codes);
    }
  };
}

function codeTarget(brief: CodeBrief): SearchTarget {
  return { kind: 'sip', brief };
}

function codeTargets(code: number): SearchTarget[] {
  const brief = findBrief(code);
  return brief ? [codeTarget(brief)] : [];
}

function causeTargets(number: number): SearchTarget[] {
  const cause = findCause(number);
  return cause ? [{ kind: 'q850', cause }] : [];
}

function mentionTargets(mention: Mention): SearchTarget[] {
  return mention.kind === 'sip' ? codeTargets(mention.code) : causeTargets(mention.cause);
}

/** The code and the cause of that number, the codes that begin with it, then other families that use the number. */
function numberTargets(digits: string): SearchTarget[] {
  const number = /^0\d/.test(digits) ? Number.NaN : Number(digits);
  const longer = briefs.filter(({ code }) => code !== number && String(code).startsWith(digits));
  return [
    ...codeTargets(number),
    ...causeTargets(number),
    ...longer.map(codeTarget),
    ...familyTargets(digits),
  ];
}

/** Families that read the token in another way than SIP does: HTTP 404 says nothing new, HTTP 100 does. */
function familyTargets(token: string): SearchTarget[] {
  const brief = findBrief(Number(token));
  return (explainNumber(token) ?? [])
    .filter(({ member }) => !brief || (member?.name !== brief.phrase && member?.sip !== brief.code))
    .map((meaning) => ({ kind: 'family', ...meaning }));
}

function rfcTargets(index: TextIndex, rfc: number, section: string | undefined): SearchTarget[] {
  const here = briefs.filter(
    ({ defined }) => defined?.rfc === rfc && (!section || defined.section === section),
  );
  return uniqueTargets([...here.map(codeTarget), ...index.byRfc(rfc)]);
}

/** A token such as `D35` or `31486` among words. */
const FAMILY_TOKEN = /(?<![\w.])(?:[a-z]{1,2}\d{1,2}|\d{4,10})(?![\w.])/gi;

function textTargets(index: TextIndex, words: string, codes: readonly number[]): SearchTarget[] {
  const tokens = words.match(FAMILY_TOKEN) ?? [];
  const numbers = [...codes.map(String), ...(words.match(/\b\d{3}\b/g) ?? [])];
  const others = numbers.flatMap(familyTargets).filter(isNamedBy(words));
  const exact = [...others, ...codes.flatMap(codeTargets), ...tokens.flatMap(familyTargets)];
  return uniqueTargets([...exact, ...(/\p{L}/u.test(words) ? index.byWords(words) : [])]);
}

/** Stems of words that name no family. */
const COMMON_STEMS = new Set(['sip', 'cod', 'caus', 'error', 'statu', 'respons']);

/** Whether words such as `warning` or `HTTP status`, with a number beside them, say which family it is of. */
function isNamedBy(words: string): (target: SearchTarget) => boolean {
  const stemsOf = (text: string) =>
    wordsOf(text)
      .map(stem)
      .filter((word) => !COMMON_STEMS.has(word) && !/^\d+$/.test(word));
  const asked = stemsOf(words);
  return (target) => {
    if (target.kind !== 'family' || asked.length === 0) return false;
    const name = stemsOf(target.family.name);
    return asked.every((word) => name.includes(word));
  };
}
