import { findBrief } from '../lookup';
import { HIGHEST_CAUSE } from '../q850/highest-cause';
import type { FamilyMember, NumberFamily } from '../types';
import { numberFamilies } from './number-families';

/** A family that a number may belong to; `member` is absent where only the shape of the number fits. */
export interface NumberMeaning {
  family: NumberFamily;
  member?: FamilyMember;
}

/** A family that is told by the shape of the number. With `read` the rule fits only where the digits mean something. */
interface ShapeRule {
  family: string;
  shape: RegExp;
  read?: (digits: string) => FamilyMember | undefined;
}

/** The first rule of a family that fits speaks for it. */
const SHAPE_RULES: readonly ShapeRule[] = [
  { family: 'teams-direct-routing', shape: /^560\d{3}$/, read: readTeams },
  { family: 'teams-direct-routing', shape: /^5\d{5}$/ },
  { family: 'dialogic', shape: /^5[1-6]\d\d$/, read: readDialogic },
  { family: 'twilio-errors', shape: /^(13|21|32)\d{3}$/ },
  // Its last three digits are not read: 31401 and 31402 are microphone errors.
  { family: 'twilio-voice-sdk', shape: /^31\d{3}$/ },
  { family: 'yeti', shape: /^(15\d\d|160[0-3]|200[1-6]|80[01]\d|8020)$/ },
  { family: 'cucm-cdr', shape: /^\d{8,10}$/, read: readCucm },
];

/**
 * Returns what a number or token from a console may be besides a SIP response code, for example `31486`, `560486` or
 * `D35`: the families that list it, then those whose shape it has. Undefined where no family fits.
 */
export function explainNumber(text: string): NumberMeaning[] | undefined {
  const token = text.trim().toUpperCase();
  const meanings = numberFamilies.flatMap((family) => listedMeanings(family, token));
  for (const rule of SHAPE_RULES) {
    if (meanings.some(({ family }) => family.id === rule.family)) continue;
    const meaning = shapedMeaning(rule, token);
    if (meaning) meanings.push(meaning);
  }
  return meanings.length > 0 ? meanings : undefined;
}

function listedMeanings(family: NumberFamily, token: string): NumberMeaning[] {
  return family.members.filter(({ value }) => covers(value, token)).map((member) => ({ family, member }));
}

function shapedMeaning(rule: ShapeRule, token: string): NumberMeaning | undefined {
  const family = numberFamilies.find(({ id }) => id === rule.family);
  if (!family || !rule.shape.test(token)) return undefined;
  if (!rule.read) return { family };
  const member = rule.read(token);
  return member && { family, member };
}

/** Returns whether a member's value is the token or a range such as `D10-D17` around it. */
function covers(value: string, token: string): boolean {
  const [from = '', to] = value.toUpperCase().split('-');
  if (!to || !/\d$/.test(to)) return value.toUpperCase() === token;
  const prefix = from.replace(/\d+$/, '');
  if (!token.startsWith(prefix) || token.length < from.length || token.length > to.length) return false;
  const number = Number(token.slice(prefix.length));
  return number >= Number(from.slice(prefix.length)) && number <= Number(to.slice(prefix.length));
}

function readTeams(digits: string): FamilyMember | undefined {
  const sip = Number(digits.slice(3));
  if (!findBrief(sip)) return undefined;
  return { value: digits, name: `SBC answered ${sip}`, sip };
}

function readDialogic(digits: string): FamilyMember | undefined {
  const brief = findBrief(Number(digits) - 5000);
  return brief && { value: digits, name: brief.phrase, sip: brief.code };
}

/** Cisco Unified CM puts the Q.850 cause in the lowest byte and its own code in the highest; the rest is zero. */
function readCucm(digits: string): FamilyMember | undefined {
  const [high, middle, cause] = [
    Math.floor(Number(digits) / 2 ** 24),
    Number(digits) & 0xffff00,
    Number(digits) & 0xff,
  ];
  if (high > 0xff || middle !== 0 || cause === 0 || cause > HIGHEST_CAUSE) return undefined;
  return { value: digits, name: `Q.850 cause ${cause}` };
}
