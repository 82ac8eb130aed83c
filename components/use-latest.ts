import { type Inputs, useEffect, useState } from 'preact/hooks';

/**
 * Returns the last answer of `ask`, which is asked again when the inputs change; an answer that comes after a later
 * question is dropped. Until the new answer is there, the one before stays.
 */
export function useLatest<T>(ask: () => Promise<T>, inputs: Inputs): T | undefined {
  const [answer, setAnswer] = useState<T>();
  useEffect(() => {
    let isLatest = true;
    ask().then((next) => isLatest && setAnswer(() => next));
    return () => {
      isLatest = false;
    };
  }, inputs);
  return answer;
}
