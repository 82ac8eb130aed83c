import { browser } from 'wxt/browser';
import { sendMessage } from '@/lib/messages';
import type { EventRelay } from '@/lib/page/event-relay';
import type { PageState } from '@/lib/settings/page-state';
import { PAGE_STATE_KEYS } from '@/lib/settings/page-state-keys';
import { onReturn } from '../in-frames/on-return';

interface Followed {
  host: string;
  events: Pick<EventRelay, 'addTrusted'>;
  signal: AbortSignal;
}

interface Follower {
  setState(state: PageState): void;
}

/**
 * Begins something with the state for the pages of a host, tells it of every change until the signal, and resolves with
 * it; rejects where the background does not answer, or the signal came first. It is the background that reads the
 * storage, so that the page script needs no code for it.
 */
export function followState<F extends Follower>(
  { host, events, signal }: Followed,
  begin: (state: PageState) => F,
): Promise<F> {
  let follower: F | undefined;
  let known: string | undefined;
  let asked = 0;
  let answered = 0;
  const ask = async () => {
    const turn = ++asked;
    const state = await sendMessage('pageState', host);
    const text = JSON.stringify(state);
    signal.throwIfAborted();
    // An answer that comes after a later one is out of date.
    if (turn > answered && text !== known) {
      follower?.setState(state);
      known = text;
    }
    answered = Math.max(answered, turn);
    follower ??= begin(state);
    return follower;
  };
  // Where nobody answers, what is known holds.
  const askAgain = () => void ask().catch(() => undefined);
  const onChanged = (changes: object) => {
    if (PAGE_STATE_KEYS.some((key) => key in changes)) askAgain();
  };
  // Before the first question: a change that comes before its answer must not be missed.
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(onChanged));
  onReturn(events, askAgain, signal);
  return ask();
}
