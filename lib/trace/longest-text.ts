/** What can be read and shown at once without making anybody wait, in characters. */
export const LONGEST_TEXT = 2 ** 20;

/** Returns what is kept of a text: of a long one no more than it takes to see that it is too long. */
export function cutText(text: string): string {
  return text.slice(0, LONGEST_TEXT + 1);
}
