/** The first are enough for a command; a document that has just come takes longer. */
const PAUSES_MS = [20, 40, 80, 160];

/**
 * Asks until there is anything in the answer, a few times at most; resolves with the last answer or rejects with the
 * last refusal. A busy Chromium tells no frame at all of a document that has just come, and opens a page to us only a
 * moment after the key or click that lets us in; no error tells that from a page that stays closed.
 */
export async function untilLetIn<T>(ask: () => Promise<readonly T[]>): Promise<readonly T[]> {
  for (const pause of PAUSES_MS) {
    const answer = await ask().catch(() => []);
    if (answer.length > 0) return answer;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return ask();
}
