import { PATIENCE } from './extension-under-test.ts';

/** Milliseconds between two questions: the longer it takes the longer, since each question takes time from what it waits for. */
const SHORTEST_WAIT = 20;
const LONGEST_WAIT = 200;

/** Asks until the answer is not undefined and returns it; gives up with an error that names what was waited for. */
export async function eventually<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  for (let wait = SHORTEST_WAIT; ; wait = Math.min(1.5 * wait, LONGEST_WAIT)) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error(`Waited ${PATIENCE / 1000} s in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}
