import { useState } from 'preact/hooks';
import { messageOf } from '../lib/message-of';

/** Returns why the last thing that somebody asked for failed, undefined where it did not, and a function that waits for one. */
export function useAttempt(): [failure: string | undefined, attempt: (work: Promise<unknown>) => void] {
  const [failure, setFailure] = useState<string>();
  const attempt = (work: Promise<unknown>) => {
    work.then(
      () => setFailure(undefined),
      (error) => setFailure(messageOf(error)),
    );
  };
  return [failure, attempt];
}
