import { type StateUpdater, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer, LookupState, Question } from '../../lib/codes/search/answer';
import { addressOf, type SearchTarget } from '../../lib/codes/search/search-target';
import { messageOf } from '../../lib/message-of';
import type { LoadDossier } from '../card/MoreDetails';
import { useLatest } from '../use-latest';

/** Where the lookup gets its answers. */
export interface LookupServices {
  search(question: Question): Promise<Answer>;
  /** What stands at addresses such as `486` or `q850-17`; nothing for those that are unknown. */
  targets(addresses: string[]): Promise<SearchTarget[]>;
  /** What was looked up lately, the last one first. */
  recent(): Promise<SearchTarget[]>;
  /** Puts an address first among the recent ones. */
  remember(address: string): void;
  dossier: LoadDossier;
}

/** What a lookup is opened with, and whom it tells. */
export interface LookupUse {
  services: LookupServices;
  initial?: LookupState | undefined;
  /** Opened by something else than a question: leaves the focus where it is, and remembers nothing. */
  isQuiet?: boolean;
  /** Something else that was asked for stands below: shows nothing before it is asked itself. */
  isReserved?: boolean;
  /** Told whenever what stands in the lookup changes; `target` is the open card. */
  onState?: (state: LookupState, target: SearchTarget | undefined) => void;
}

const NOTHING: readonly SearchTarget[] = [];

function isBlank({ query, scope }: Question): boolean {
  return query.trim() === '' && !scope;
}

/**
 * Returns what a lookup shows: its question, the answer that was given last, the cards that were opened one from the
 * other, and the ways to go on.
 */
export function useLookup({ services, initial, isQuiet = false, isReserved = false, onState }: LookupUse) {
  const [question, setQuestion] = useState<Question>(initial ?? { query: '' });
  const { query, scope } = question;
  const [active, setActive] = useState<number>();
  const [trail, setTrail] = useState<readonly SearchTarget[]>([]);
  const [address, setAddress] = useState(initial?.address);
  /** Enter came before the answer to what was typed. */
  const [isHurried, setIsHurried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  /** The address of the card that is to be opened next. */
  const awaited = useRef<string>(undefined);
  /** Why what was to be opened is not. */
  const [openFailure, setOpenFailure] = useState<string>();
  const [attempts, setAttempts] = useState(0);
  const chosen = trail.at(-1);
  const { outcome, recent } = useAnswers(services, question, attempts, chosen);
  const reply = outcome?.value;
  const hasFailed = outcome !== undefined && !reply;
  // What shows goes with the question that was answered, not with the one being typed: it changes once for each letter.
  const isRecent = !hasFailed && (!reply || isBlank(reply));
  const listed = (isRecent ? !isReserved && recent : reply?.answer.found) || NOTHING;
  const isAnswered = reply?.query === query && reply.scope === scope;

  const go = (next: StateUpdater<readonly SearchTarget[]>, at: string | undefined) => {
    awaited.current = undefined;
    setIsHurried(false);
    setOpenFailure(undefined);
    setTrail(next);
    setAddress(at);
  };
  const ask = (next: Question | ((before: Question) => Question)) => {
    setQuestion(next);
    setActive(undefined);
    go([], undefined);
  };
  const open = (target: SearchTarget) => {
    const next = addressOf(target);
    go((before) => [...before, target], next);
    if (next) services.remember(next);
  };
  /** Tells what stands at an address, unless the user has gone elsewhere before the answer came. */
  const find = async (next: string, onFound: (target: SearchTarget | undefined) => void) => {
    awaited.current = next;
    setOpenFailure(undefined);
    try {
      const [target] = await services.targets([next]);
      if (awaited.current === next) onFound(target);
    } catch (error) {
      if (awaited.current === next) setOpenFailure(messageOf(error));
    }
  };
  const openAddress = (next: string) => find(next, (target) => target && open(target));
  const openFirst = (first: string) =>
    find(first, (target) => {
      if (!target) return ask({ query: first });
      go([target], first);
      if (!isQuiet) services.remember(first);
    });
  // The button that was pressed goes away, so the field takes the focus back.
  const goBack = () => {
    field.current?.focus();
    const rest = trail.slice(0, -1);
    const last = rest.at(-1);
    go(rest, last && addressOf(last));
  };
  useEffect(() => {
    if (initial?.address) openFirst(initial.address);
  }, []);
  // A plain effect would do, but runs in a task of its own after the paint, which costs more than the call.
  useLayoutEffect(() => onState?.({ query, scope, address }, chosen), [query, scope, address, chosen]);

  /** Opens the option that the user has moved to, else the best answer as soon as it is there; asks again for a failed one. */
  const enter = () => {
    const reached = active === undefined ? undefined : listed[active];
    if (reached) return open(reached);
    if (hasFailed) setAttempts(attempts + 1);
    setIsHurried(!isBlank({ query, scope }));
  };
  useLayoutEffect(() => {
    if (hasFailed) setIsHurried(false);
  }, [outcome]);
  useLayoutEffect(() => {
    if (!isHurried || !isAnswered) return;
    const [best] = listed;
    if (best) open(best);
    else setIsHurried(false);
  }, [isHurried, isAnswered]);
  const choose = useCallback((index: number) => listed[index] && open(listed[index]), [listed]);
  return {
    field,
    query,
    scope,
    listed,
    isRecent,
    /** The option that Enter opens, -1 for none. */
    active: active ?? (isRecent ? -1 : 0),
    chosen,
    /** What the open card was opened from. */
    from: trail.at(-2),
    /** The answer to be told in words. */
    told: chosen || (isRecent && isReserved) ? undefined : reply,
    failure: openFailure ?? (hasFailed && !chosen ? messageOf(outcome.error) : undefined),
    ask,
    move: setActive,
    choose,
    enter,
    openAddress,
    goBack,
  };
}

/** Asks for the answer to a question and, for an empty one, for what was looked up lately. */
function useAnswers(
  services: LookupServices,
  { query, scope }: Question,
  attempts: number,
  chosen: SearchTarget | undefined,
) {
  const outcome = useLatest(
    async () => ({ query, scope, answer: await services.search({ query, scope }) }),
    [services, query, scope, attempts],
  );
  const isEmpty = isBlank({ query, scope });
  // Without the recent ones, which nobody waits for, the field is as good.
  const recent = useLatest(isEmpty ? services.recent : undefined, [services, isEmpty, chosen])?.value;
  return { outcome, recent };
}
