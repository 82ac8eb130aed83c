import type { Label, LabelKind, TextContext } from '../types';
import { users } from '../vocabulary/other-words';
import { LETTER, toWords, wordPattern } from '../vocabulary/words';
import { judgeLabel, type LabelMeaning } from './judge-label';
import { DECIDED } from './label-meanings';

const ONE_CODE = /^\W*\d{3}\W*$/;

/** A label with what it means. */
export interface Name {
  kind: LabelKind;
  text: string;
  meaning: LabelMeaning;
}

/** "Code" under it is of the side that a call goes to, as often one to dial as not. */
const SIDE = /^termination$/i;
/** In a sentence, users are who something happened to. */
const USER = wordPattern(users);

/** Returns the labels of a text with their meanings; a group header qualifies the column header under it. */
export function namesOf({ labels }: TextContext): Name[] {
  const group = labels.find(({ kind }) => kind === 'group')?.text;
  return labels
    .filter(({ kind }) => kind !== 'group' && kind !== 'title')
    .map((label) => ({ ...label, meaning: meaningOf(label, group) }));
}

function meaningOf({ kind, text }: Label, group: string | undefined): LabelMeaning {
  // Under a code, or under "%", stands how often it came.
  if (kind === 'column' && !LETTER.test(text)) return 'none';
  const meaning = judgeName(text);
  if (kind !== 'column' || group === undefined || DECIDED.has(meaning)) return meaning;
  if (meaning === 'code' && SIDE.test(group)) return meaning;
  const whole = judgeLabel(`${group} ${text}`);
  return whole === 'none' ? meaning : whole;
}

/** Returns what a label says about the number that it names. */
export function judgeName(text: string): LabelMeaning {
  const meaning = judgeLabel(text);
  return meaning === 'none' && USER.test(toWords(text)) ? 'party' : meaning;
}

/** Returns whether a name is a single number: below the header "487" stands how often that code came. */
export function isOfOneCode({ text }: Name): boolean {
  return ONE_CODE.test(text);
}
