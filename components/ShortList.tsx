import type { ComponentChild } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { moveFocus } from './move-focus';
import { useText } from './text';

/** More rows at once make the page slow, and nobody reads them. */
const STEP = 100;

interface ShortListProps<Item> {
  /** The items are rows of a table with so many columns; without, they are those of an ordered list. */
  columns?: number;
  items: readonly Item[];
  each: (item: Item, index: number) => ComponentChild;
  class?: string;
}

/** The first items of a list, and a button for the next ones. */
export function ShortList<Item>({ columns, items, each, class: name }: ShortListProps<Item>) {
  const t = useText();
  const [shown, setShown] = useState(STEP);
  const rest = items.length - shown;
  const list = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    // The button has gone, and would take the focus with it.
    if (shown === STEP || rest > 0) return;
    const added = [...(list.current?.children ?? [])].slice(shown - STEP) as HTMLElement[];
    moveFocus(added, added[0]);
  }, [shown]);
  const more = rest > 0 && (
    <button type="button" class="link-button" onClick={() => setShown(shown + STEP)}>
      {t('trace.more', [Math.min(rest, STEP), rest])}
    </button>
  );
  const List = columns ? 'tbody' : 'ol';
  return (
    <List
      class={name}
      ref={(element: HTMLElement | null) => {
        list.current = element;
      }}
    >
      {items.slice(0, shown).map(each)}
      {more &&
        (columns ? (
          <tr>
            <td colSpan={columns}>{more}</td>
          </tr>
        ) : (
          <li>{more}</li>
        ))}
    </List>
  );
}
