import type { ComponentChildren, RefObject } from 'preact';
import { useId, useLayoutEffect, useMemo } from 'preact/hooks';
import { useText } from '../text';
import { ResultList, type SearchOption } from './ResultList';

interface SearchBoxProps {
  field: RefObject<HTMLInputElement | null>;
  /** Leaves the focus where it is when it opens. */
  isQuiet: boolean;
  query: string;
  options: readonly SearchOption[];
  /** The option that Enter chooses once what was typed is answered, -1 for none. */
  active: number;
  /** Whether the list shows; it closes once an option was chosen. */
  isOpen: boolean;
  /** The options are what was looked up lately, not results. */
  isRecent: boolean;
  onQuery: (query: string) => void;
  onMove: (index: number) => void;
  onChoose: (index: number) => void;
  onEnter: () => void;
  /** Takes pasted text that is no query; without it, the field takes every text. */
  onPasteText?: ((text: string) => void) | undefined;
  /** What stands between the field and its list. */
  children?: ComponentChildren;
}

/** A query is one line of moderate length; more is a log, a trace or a table. */
const LONGEST_QUERY = 300;

/** A search field with its results, as an ARIA combobox: focus stays in the field, arrows move through the list. */
export function SearchBox(props: SearchBoxProps) {
  const { field, query, options, active, isOpen, isRecent, onQuery, onMove, onChoose } = props;
  const t = useText();
  const id = useId();
  const isListed = isOpen && options.length > 0;
  useLayoutEffect(() => {
    if (props.isQuiet) return;
    field.current?.focus();
    // Words from last time: the next ones replace them.
    field.current?.select();
  }, []);
  const list = useMemo(
    () => <ResultList id={`${id}-list`} {...{ options, active, isListed, isRecent, onMove, onChoose }} />,
    [options, active, isListed, isRecent, onMove, onChoose],
  );

  const onKeyDown = keyHandler(props, isListed);
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain').trim() ?? '';
    if (!props.onPasteText || (!/\n/.test(text) && text.length <= LONGEST_QUERY)) return;
    event.preventDefault();
    props.onPasteText(text);
  };

  return (
    <search class="search">
      <input
        class="search-field"
        type="text"
        role="combobox"
        aria-label={t('popup.search')}
        aria-autocomplete="list"
        aria-expanded={isListed}
        aria-controls={`${id}-list`}
        aria-activedescendant={isListed && active >= 0 ? `${id}-list-${active}` : undefined}
        placeholder={t('popup.placeholder')}
        autocomplete="off"
        spellcheck={false}
        ref={field}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      {props.children}
      {isListed && isRecent && <p class="search-caption">{t('lookup.recent')}</p>}
      {list}
    </search>
  );
}

/** Returns what the keys do while the field has the focus. */
function keyHandler({ options, active, isOpen, onMove, onEnter }: SearchBoxProps, isListed: boolean) {
  const last = options.length - 1;
  return (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && isOpen) onEnter();
    else if (event.key === 'ArrowDown' && isListed) onMove(active >= last ? 0 : active + 1);
    else if (event.key === 'ArrowUp' && isListed) onMove(active <= 0 ? last : active - 1);
    else return;
    event.preventDefault();
  };
}
