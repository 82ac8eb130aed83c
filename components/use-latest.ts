import { type Inputs, useLayoutEffect, useState } from 'preact/hooks';

/**
 * Returns the last answer of `ask`, which is asked again when the inputs change; an answer that comes after a later
 * question is dropped. Until the new answer is there, or where nothing is asked, the one before stays. It is asked before
 * the browser paints: an answer that comes soon enough shows in the same frame.
 */
export function useLatest<T>(ask: (() => Promise<T>) | undefined, inputs: Inputs): T | undefined {
  const [answer, setAnswer] = useState<T>();
  useLayoutEffect(() => {
    let isLatest = true;
    ask?.().then((next) => isLatest && setAnswer(() => next));
    return () => {
      isLatest = false;
    };
  }, inputs);
  return answer;
}
