/** A step from mark to mark, in the order that a document is read in. */
export interface Step {
  by: 1 | -1;
  /** From where the user was in this document, or from outside, which leads to its first or last mark. */
  from: 'here' | 'outside';
}

/** What became of a step: the user is at another mark, no mark was left in that direction, or there is none at all. */
export type StepAnswer = 'there' | 'end' | 'none';
