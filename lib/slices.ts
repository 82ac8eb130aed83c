/** Longest stretch that our work holds the page's thread, in milliseconds: half a frame at 60 Hz. */
const SLICE_MS = 8;

/**
 * Runs a generator to its end in slices, and lets the page work between them. Each `yield` is a place to pause.
 * Resolves with true when it finished, with false when the signal stopped it.
 */
export async function runInSlices(work: Iterator<unknown>, signal: AbortSignal): Promise<boolean> {
  for (;;) {
    if (signal.aborted) return false;
    const sliceEnd = performance.now() + SLICE_MS;
    do {
      if (work.next().done) return true;
    } while (performance.now() < sliceEnd);
    await scheduler.postTask(() => {});
  }
}

/** Returns the work of a generator, whose `spent` tells the milliseconds that its steps have taken. */
export function timed(work: Generator<void>): Iterator<void> & { spent: number } {
  return {
    spent: 0,
    next() {
      const start = performance.now();
      const step = work.next();
      this.spent += performance.now() - start;
      return step;
    },
  };
}
