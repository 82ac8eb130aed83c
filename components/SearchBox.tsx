import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useText } from './text';

/** A row of the result list; its text begins with the number. */
export interface SearchOption {
  key: string;
  number: string;
  title: string;
  /** Colours the number. */
  classToken: string;
}

interface SearchBoxProps {
  query: string;
  options: readonly SearchOption[];
  active: number;
  /** Whether the list shows; it closes once an option was chosen. */
  isOpen: boolean;
  onQuery: (query: string) => void;
  onMove: (index: number) => void;
  onChoose: (index: number) => void;
}

/** A search field with its results, as an ARIA combobox: focus stays in the field, arrows move through the list. */
export function SearchBox({ query, options, active, isOpen, onQuery, onMove, onChoose }: SearchBoxProps) {
  const t = useText();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const isListed = isOpen && options.length > 0;

  const move = (index: number) => {
    const wrapped = (index + options.length) % options.length;
    list.current?.children[wrapped]?.scrollIntoView({ block: 'nearest' });
    onMove(wrapped);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && query !== '') onQuery('');
    else if (!isListed) return;
    else if (event.key === 'ArrowDown') move(active + 1);
    else if (event.key === 'ArrowUp') move(active - 1);
    else if (event.key === 'Enter') onChoose(active);
    else return;
    event.preventDefault();
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
        aria-activedescendant={isListed ? `${id}-${active}` : undefined}
        placeholder={t('popup.placeholder')}
        autocomplete="off"
        spellcheck={false}
        ref={field}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div
        ref={list}
        id={`${id}-list`}
        class="search-results"
        role="listbox"
        aria-label={t('popup.results')}
        hidden={!isListed}
      >
        {options.map((option, index) => (
          // The keyboard works through the field, which keeps the focus.
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          <div
            key={option.key}
            id={`${id}-${index}`}
            class="search-option"
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            data-class={option.classToken}
            onPointerMove={() => index !== active && onMove(index)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(index)}
          >
            <span class="option-number">{option.number}</span>{' '}
            <span class="option-title">{option.title}</span>
          </div>
        ))}
      </div>
    </search>
  );
}
