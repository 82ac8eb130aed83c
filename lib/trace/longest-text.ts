/** What can be read and shown at once without making anybody wait, in characters. */
export const LONGEST_TEXT = 2 ** 20;
