import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { useText } from './text';

/** More rows at once make the page slow, and nobody reads them. */
const STEP = 100;

interface ShortListProps<Item> {
  as: 'ol' | 'tbody';
  items: readonly Item[];
  each: (item: Item, index: number) => ComponentChild;
  class?: string;
}

/** The first items of a list, and a button for the next ones. */
export function ShortList<Item>({ as: List, items, each, class: name }: ShortListProps<Item>) {
  const t = useText();
  const [shown, setShown] = useState(STEP);
  const rest = items.length - shown;
  const more = rest > 0 && (
    <button type="button" class="link-button" onClick={() => setShown(shown + STEP)}>
      {t('trace.more', [Math.min(rest, STEP), rest])}
    </button>
  );
  return (
    <List class={name}>
      {items.slice(0, shown).map(each)}
      {more && (List === 'ol' ? <li>{more}</li> : <tr>{<td colSpan={4}>{more}</td>}</tr>)}
    </List>
  );
}
