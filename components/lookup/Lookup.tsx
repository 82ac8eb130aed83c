import { useMemo } from 'preact/hooks';
import { causeAddress } from '../../lib/codes/search/search-target';
import { useText } from '../text';
import { ScopeChips } from './ScopeChips';
import { SearchBox } from './SearchBox';
import { SearchStatus } from './SearchStatus';
import { searchOption } from './search-option';
import { TargetCard } from './TargetCard';
import { type LookupUse, useLookup } from './use-lookup';

interface LookupProps extends LookupUse {
  /** Takes text of several lines that was pasted into the field. */
  onPasteText?: ((text: string) => void) | undefined;
}

/** The search field, its results, and the card of the chosen one with everything the database knows of it. */
export function Lookup(props: LookupProps) {
  const t = useText();
  const lookup = useLookup(props);
  const { field, query, scope, listed, chosen, told, failure, ask, openAddress } = lookup;
  const options = useMemo(() => listed.map((target) => searchOption(target, t)), [listed]);
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
        isQuiet={props.isQuiet ?? false}
        query={query}
        options={options}
        active={lookup.active}
        isOpen={!chosen}
        isRecent={lookup.isRecent}
        onQuery={(next) => ask({ query: next, scope })}
        onMove={lookup.move}
        onChoose={lookup.choose}
        onEnter={lookup.enter}
        onPasteText={props.onPasteText}
      >
        {chips}
      </SearchBox>
      {status}
      {chosen && (
        <TargetCard
          target={chosen}
          from={lookup.from}
          loadDossier={props.services.dossier}
          onBack={lookup.goBack}
          onCode={(code) => openAddress(`${code}`)}
          onCause={(cause) => openAddress(causeAddress(cause))}
        />
      )}
    </div>
  );
}
