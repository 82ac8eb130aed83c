import { briefs } from '../all-briefs';
import { classOf } from '../code-class';
import { findDetails } from '../details-of';
import { numberFamilies } from '../families/number-families';
import { q850Causes } from '../q850/causes';
import type { CodeBrief, CodeDetails, FamilyMember, NumberFamily, Q850Cause } from '../types';
import type { SearchTarget } from './search-target';
import { symptoms } from './symptoms';

/** The searchable text of a target; each field has a weight of its own in the index. */
export interface SearchDocument {
  /** The key of the target. */
  id: string;
  target: SearchTarget;
  /** The official phrase or name. */
  title: string;
  /** Other names: variants, program constants. */
  aliases: readonly string[];
  keywords: readonly string[];
  /** What people complain about when they meet the code. */
  complaints: readonly string[];
  /** Header fields that must come with the code, and those that should or may. */
  requiredHeaders: readonly string[];
  headers: readonly string[];
  meaning: string;
  causes: readonly string[];
  body: readonly string[];
  /** Numbers of the RFCs that the texts name. */
  rfcs: readonly string[];
  /** 1 for what most people look for, less for what they rarely do. */
  importance: number;
}

const NOTHING = {
  aliases: [],
  keywords: [],
  complaints: [],
  requiredHeaders: [],
  headers: [],
  meaning: '',
  causes: [],
  body: [],
  rfcs: [],
} as const satisfies Partial<SearchDocument>;

/** Families of other protocols and mappings, whose words are those of SIP: their members are found by number alone. */
const FOUND_BY_NUMBER = new Set([
  'http',
  'rtsp',
  'msrp',
  'stun-turn',
  'redirect-cause-param',
  'oracle-sbc',
  'cucm-cdr',
]);

/** Returns one document for each SIP response code, Q.850 cause, family of numbers, and member of a family. */
export function searchDocuments(): SearchDocument[] {
  return [
    ...briefs.map(codeDocument),
    ...q850Causes.map(causeDocument),
    ...numberFamilies.flatMap(familyDocuments),
  ];
}

function codeDocument(brief: CodeBrief): SearchDocument {
  const details = findDetails(brief.code);
  const { must = [], should = [], may = [], conditional = [] } = details?.headers ?? {};
  const senses = brief.senses ?? [];
  return {
    id: `sip:${brief.code}`,
    target: { kind: 'sip', brief },
    title: brief.phrase,
    aliases: [...(brief.variants ?? []), ...senses.flatMap(({ title, phrases = [] }) => [title, ...phrases])],
    keywords: details?.keywords ?? [],
    complaints: complaintsAbout(brief.code),
    requiredHeaders: must.flatMap(fieldNames),
    headers: [...should, ...may, ...conditional].flatMap(fieldNames),
    meaning: brief.meaning,
    causes: [...brief.causes, ...(details?.furtherCauses ?? [])],
    body: [
      ...brief.checks,
      ...(details?.furtherChecks ?? []),
      brief.next.text,
      ...senses.flatMap(({ meaning, checks }) => [meaning, ...checks]),
      ...(details ? detailTexts(details) : []),
    ],
    rfcs: rfcNumbers(`RFC ${brief.defined?.rfc} ${JSON.stringify([brief, details])}`),
    importance: importanceOf(brief),
  };
}

/** Unregistered codes and rare ones stand back, and so does 6xx, which few servers send where a 4xx would do. */
function importanceOf({ code, registration, rare }: CodeBrief): number {
  if (registration === 'unregistered') return 0.4;
  if (rare) return 0.65;
  return classOf(code) === 6 ? 0.9 : 1;
}

function detailTexts({
  sender,
  specification = '',
  headers = {},
  notes = [],
  products = [],
}: CodeDetails): string[] {
  const productTexts = products.map(({ product, text }) => `${product} ${text}`);
  return [sender, specification, ...Object.values(headers).flat(), ...notes, ...productTexts];
}

/** The names of header fields in an entry such as `Contact (to INVITE)`. */
function fieldNames(entry: string): string[] {
  return entry.replace(/\(.*/, '').match(/(?<![\w.])[A-Z][A-Za-z]*(?:-[A-Z][A-Za-z]*)*/g) ?? [];
}

function complaintsAbout(code: number): string[] {
  return symptoms.filter(({ codes }) => codes.includes(code)).flatMap(({ words }) => words);
}

function rfcNumbers(text: string): string[] {
  return [...new Set(text.match(/(?<=RFC )\d{3,5}/g))];
}

function causeDocument(cause: Q850Cause): SearchDocument {
  return {
    ...NOTHING,
    id: `q850:${cause.cause}`,
    target: { kind: 'q850', cause },
    title: cause.name,
    aliases: [cause.freeswitch, cause.asterisk].filter((name) => name !== undefined),
    meaning: cause.meaning,
    causes: cause.causes,
    body: [`Q.850 cause ${cause.class}`],
    importance: 0.5,
  };
}

function familyDocuments(family: NumberFamily): SearchDocument[] {
  const whole: SearchDocument = {
    ...NOTHING,
    id: `family:${family.id}`,
    target: { kind: 'family', family },
    title: family.name,
    meaning: family.howToTell,
    body: [family.shape],
    rfcs: rfcNumbers(family.source),
    importance: 0.4,
  };
  if (FOUND_BY_NUMBER.has(family.id)) return [whole];
  return [whole, ...family.members.map((member) => memberDocument(family, member))];
}

/** A member has no title, for its words must not outrank the phrases of SIP; a constant such as MEDIA_TIMEOUT is a name. */
function memberDocument(family: NumberFamily, member: FamilyMember): SearchDocument {
  return {
    ...NOTHING,
    id: `family:${family.id}:${member.value}`,
    target: { kind: 'family', family, member },
    title: '',
    aliases: /^[A-Z]+(?:_[A-Z]+)+$/.test(member.name) ? [member.name] : [],
    meaning: member.name,
    body: [member.value, family.name],
    importance: 0.2,
  };
}
