import { useEffect, useState } from 'preact/hooks';

type Outcome<T> = { value: T } | { error: unknown };

/**
 * Returns what `load` resolves with, undefined until then, and again whenever `watch` calls back. Throws into the
 * nearest error boundary what `load` rejects with.
 */
export function useStored<T>(
  load: () => Promise<T>,
  watch: (onChange: () => void) => () => void,
): T | undefined {
  const [outcome, setOutcome] = useState<Outcome<T>>();
  useEffect(() => {
    const read = () => {
      load().then(
        (value) => setOutcome({ value }),
        (error: unknown) => setOutcome({ error }),
      );
    };
    read();
    return watch(read);
  }, []);
  if (outcome && 'error' in outcome) throw outcome.error;
  return outcome?.value;
}
