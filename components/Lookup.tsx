import {
  type StateUpdater,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'preact/hooks';
import type { Answer, LookupState, Question } from '../lib/codes/answer';
import { addressOf, causeAddress, type SearchTarget } from '../lib/codes/search-target';
import { messageOf } from '../lib/message-of';
import type { LoadDossier } from './MoreDetails';
import { ScopeChips } from './ScopeChips';
import { SearchBox } from './SearchBox';
import { SearchStatus } from './SearchStatus';
import { searchOption } from './search-option';
import { TargetCard } from './TargetCard';
import { useText } from './text';
import { useLatest } from './use-latest';

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

interface LookupProps {
  services: LookupServices;
  initial?: LookupState | undefined;
  /** Opened by something else than a question: leaves the focus where it is, and remembers nothing. */
  isQuiet?: boolean;
  /** Something else that was asked for stands below: shows nothing before it is asked itself. */
  isReserved?: boolean;
  /** Told whenever what stands in the lookup changes; `target` is the open card. */
  onState?: (state: LookupState, target: SearchTarget | undefined) => void;
  /** Takes text of several lines that was pasted into the field. */
  onPasteText?: ((text: string) => void) | undefined;
}

const NOTHING: readonly SearchTarget[] = [];

function isBlank({ query, scope }: Question): boolean {
  return query.trim() === '' && !scope;
}

/** The search field, its results, and the card of the chosen one with everything the database knows of it. */
export function Lookup(props: LookupProps) {
  const { services, initial, isQuiet = false, isReserved = false, onState, onPasteText } = props;
  const t = useText();
  const [{ query, scope }, setQuestion] = useState<Question>(initial ?? { query: '' });
  const [active, setActive] = useState<number>();
  const [trail, setTrail] = useState<readonly SearchTarget[]>([]);
  const [address, setAddress] = useState(initial?.address);
  /** Enter came before the answer to what was typed. */
  const [isHurried, setIsHurried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  /** The address of the card that is to be opened next. */
  const awaited = useRef<string>(undefined);
  /** Why what was to be opened is not. */
  const [notFound, setNotFound] = useState<string>();
  const [attempts, setAttempts] = useState(0);
  const chosen = trail.at(-1);
  const outcome = useLatest(
    async () => ({ query, scope, answer: await services.search({ query, scope }) }),
    [services, query, scope, attempts],
  );
  const reply = outcome?.value;
  const hasFailed = outcome !== undefined && !reply;
  // Without the recent ones, which nobody waits for, the field is as good.
  const recent = useLatest(isBlank({ query, scope }) ? services.recent : undefined, [
    services,
    isBlank({ query, scope }),
    chosen,
  ])?.value;
  // What shows goes with the question that was answered, not with the one being typed: it changes once for each letter.
  const isRecent = !hasFailed && (!reply || isBlank(reply));
  const listed = (isRecent ? !isReserved && recent : reply?.answer.found) || NOTHING;
  const options = useMemo(() => listed.map((target) => searchOption(target, t)), [listed]);
  const isAnswered = reply?.query === query && reply.scope === scope;

  const go = (next: StateUpdater<readonly SearchTarget[]>, at: string | undefined) => {
    awaited.current = undefined;
    setIsHurried(false);
    setNotFound(undefined);
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
    setNotFound(undefined);
    try {
      const [target] = await services.targets([next]);
      if (awaited.current === next) onFound(target);
    } catch (error) {
      if (awaited.current === next) setNotFound(messageOf(error));
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
  const told = chosen || (isRecent && isReserved) ? undefined : reply;
  const failure = notFound ?? (hasFailed && !chosen ? messageOf(outcome.error) : undefined);
  const status = useMemo(
    () => (
      <SearchStatus
        reply={told}
        failure={failure}
        onCode={(code) => openAddress(`${code}`)}
        onWiden={(query) => ask({ query })}
      />
    ),
    [told, failure],
  );
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
  const chips = useMemo(
    () => <ScopeChips scope={scope} onScope={(next) => ask((before) => ({ ...before, scope: next }))} />,
    [scope],
  );
  /** Esc takes away what was asked for, wherever the focus is in what is shown of it. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || (query === '' && !scope && !chosen)) return;
    event.preventDefault();
    field.current?.focus();
    ask({ query: '' });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: all that takes the keys stands inside.
    <div class="lookup" onKeyDown={onKeyDown}>
      <SearchBox
        field={field}
        isQuiet={isQuiet}
        query={query}
        options={options}
        active={active ?? (isRecent ? -1 : 0)}
        isOpen={!chosen}
        isRecent={isRecent}
        onQuery={(next) => ask({ query: next, scope })}
        onMove={setActive}
        onChoose={choose}
        onEnter={enter}
        onPasteText={onPasteText}
      >
        {chips}
      </SearchBox>
      {status}
      {chosen && (
        <TargetCard
          target={chosen}
          from={trail.at(-2)}
          loadDossier={services.dossier}
          onBack={goBack}
          onCode={(code) => openAddress(`${code}`)}
          onCause={(cause) => openAddress(causeAddress(cause))}
        />
      )}
    </div>
  );
}
