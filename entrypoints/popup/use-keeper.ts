import { useEffect, useMemo } from 'preact/hooks';
import type { LookupState } from '@/lib/codes/search/answer';
import type { LookupSession } from '@/lib/settings/lookup-session';

/** A write costs the keystroke that causes it, so letters wait until the typing rests. */
const REST_MS = 200;

/**
 * Returns a function that hands a state of the lookup to `keep`: what is typed when the typing rests, everything else at
 * once. When the popup closes, it gets the last state once more, because the time it is kept for begins then; Firefox may
 * close it too fast for that.
 */
export function useKeeper(
  initial: LookupState,
  keep: LookupSession['keepLookup'],
): (next: LookupState) => void {
  const keeper = useMemo(() => createKeeper(initial, keep), []);
  useEffect(() => {
    addEventListener('pagehide', keeper.write);
    return () => removeEventListener('pagehide', keeper.write);
  }, []);
  return keeper.take;
}

function createKeeper(initial: LookupState, keep: LookupSession['keepLookup']) {
  let state = initial;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => void keep(state, Date.now());
  const take = (next: LookupState) => {
    const isTyping = next.query !== state.query;
    state = next;
    clearTimeout(timer);
    if (isTyping) timer = setTimeout(write, REST_MS);
    else write();
  };
  return { write, take };
}
