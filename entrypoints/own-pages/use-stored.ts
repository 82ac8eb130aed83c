import { type Inputs, useLayoutEffect, useState } from 'preact/hooks';
import { useLatest } from '@/components/use-latest';

/**
 * Returns what `load` resolves with, undefined until then, and again whenever `watch` calls back or the inputs change.
 * Throws into the nearest error boundary what `load` rejects with.
 */
export function useStored<T>(
  load: () => Promise<T>,
  watch: (onChange: () => void) => () => void,
  inputs: Inputs = [],
): T | undefined {
  const [changes, setChanges] = useState(0);
  useLayoutEffect(() => watch(() => setChanges((count) => count + 1)), inputs);
  const outcome = useLatest(load, [changes, ...inputs]);
  if (outcome && 'error' in outcome) throw outcome.error;
  return outcome?.value;
}
