import { cutText, LONGEST_TEXT } from './longest-text';

/** No character takes more in UTF-8. */
const MOST_BYTES = 4;

/** Resolves with the text of a file; of a long one with no more than it takes to see that it is too long. */
export async function textOfFile(file: Blob): Promise<string> {
  return cutText(await file.slice(0, MOST_BYTES * (LONGEST_TEXT + 1)).text());
}
