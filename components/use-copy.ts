import { useState } from 'preact/hooks';

/** Whether the last copy worked, in the words of the strings `report.copied` and `report.notCopied`. */
type CopyOutcome = 'copied' | 'notCopied';

/** Returns a function that copies a text by `onCopy`, and what came of it, undefined until that is known. */
export function useCopy(
  onCopy: (text: string) => Promise<void>,
): [copy: (text: string) => void, outcome: CopyOutcome | undefined] {
  const [outcome, setOutcome] = useState<CopyOutcome>();
  const copy = (text: string) => {
    // The same words once more would not be read out.
    setOutcome(undefined);
    onCopy(text).then(
      () => setOutcome('copied'),
      () => setOutcome('notCopied'),
    );
  };
  return [copy, outcome];
}
