import { judgeLabel, type LabelMeaning } from './judge-label';
import type { Label, LabelKind, TextContext } from './types';

/** A label with what it means. */
export interface Name {
  kind: LabelKind;
  text: string;
  meaning: LabelMeaning;
}

/** Meanings that a header above several columns does not change. */
const DECIDED = new Set<LabelMeaning>(['sip', 'measure', 'protocol', 'q850']);

/** Of a call: "Code" under "Termination" is of the terminating side, as often one to dial as not. */
const SIDE = /^(?:origin|termin)ation$/i;

const LETTER = /\p{L}/u;

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
  const meaning = judgeLabel(text);
  if (kind !== 'column' || group === undefined || DECIDED.has(meaning) || SIDE.test(group)) return meaning;
  const whole = judgeLabel(`${group} ${text}`);
  return whole === 'none' ? meaning : whole;
}
