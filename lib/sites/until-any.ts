const MOST_TRIES = 4;
const PAUSE_MS = 100;

/**
 * Asks until there is anything in the answer, a few times at most, and resolves with the last one; rejects where `ask`
 * does. Of a document that has just come, a busy Chromium tells no frame at all.
 */
export async function untilAny<T>(ask: () => Promise<readonly T[]>): Promise<readonly T[]> {
  for (let tries = 1; ; tries++) {
    const found = await ask();
    if (found.length > 0 || tries === MOST_TRIES) return found;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
