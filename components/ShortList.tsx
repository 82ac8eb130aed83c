import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
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
  const more = rest > 0 && (
    <button type="button" class="link-button" onClick={() => setShown(shown + STEP)}>
      {t('trace.more', [Math.min(rest, STEP), rest])}
    </button>
  );
  const List = columns ? 'tbody' : 'ol';
  return (
    <List class={name}>
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
