import { type Inputs, useLayoutEffect, useState } from 'preact/hooks';

/** What came of a question: its answer, or why there is none. */
export type Outcome<T> = { value: T; error?: never } | { value?: never; error: unknown };

/**
 * Returns what came of the last `ask`, undefined before the first answer. It is asked again when the inputs change; an
 * answer that comes after a later question is dropped. Until the new one is there, or where nothing is asked, the one
 * before stays. It is asked before the browser paints: an answer that comes soon enough shows in the same frame.
 */
export function useLatest<T>(ask: (() => Promise<T>) | undefined, inputs: Inputs): Outcome<T> | undefined {
  const [outcome, setOutcome] = useState<Outcome<T>>();
  useLayoutEffect(() => {
    let isLatest = true;
    const take = (next: Outcome<T>) => isLatest && setOutcome(next);
    ask?.().then(
      (value) => take({ value }),
      (error: unknown) => take({ error }),
    );
    return () => {
      isLatest = false;
    };
  }, inputs);
  return outcome;
}
