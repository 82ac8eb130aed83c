import { useLayoutEffect, useRef } from 'preact/hooks';
import { useText } from '../text';

/** A row of the result list; its text begins with the number. */
export interface SearchOption {
  key: string;
  number: string;
  title: string;
  /** Colours the number. */
  classToken: string;
}

interface ResultListProps {
  /** The element's id; the options' are that and their index. */
  id: string;
  options: readonly SearchOption[];
  /** The option that Enter chooses, -1 for none. */
  active: number;
  isListed: boolean;
  /** The options are what was looked up lately, not results. */
  isRecent: boolean;
  onMove: (index: number) => void;
  onChoose: (index: number) => void;
}

/** The list of a combobox, whose field keeps the focus; the list as a whole listens for the pointer. */
export function ResultList({ id, options, active, isListed, isRecent, onMove, onChoose }: ResultListProps) {
  const t = useText();
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isListed && active >= 0) list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active, isListed]);
  const indexOf = ({ target }: Event) => {
    const row = (target as Element).closest('[role="option"]');
    return row ? [...(list.current?.children ?? [])].indexOf(row) : -1;
  };
  const onPointerMove = (event: PointerEvent) => {
    const index = indexOf(event);
    if (index >= 0 && index !== active) onMove(index);
  };

  return (
    // The keyboard works through the field, which keeps the focus.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      ref={list}
      id={id}
      class="search-results"
      role="listbox"
      aria-label={t(isRecent ? 'lookup.recent' : 'popup.results')}
      hidden={!isListed}
      onPointerMove={onPointerMove}
      onMouseDown={(event) => indexOf(event) >= 0 && event.preventDefault()}
      onClick={(event) => onChoose(indexOf(event))}
    >
      {options.map(({ key, number, title, classToken }, index) => (
        <div
          key={key}
          id={`${id}-${index}`}
          class="search-option"
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          data-class={classToken}
        >
          <span class="option-number">{number}</span> <span class="option-title">{title}</span>
        </div>
      ))}
    </div>
  );
}
