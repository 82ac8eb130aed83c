import { moveFocus } from './move-focus';

/**
 * Moves the focus out of an item of a list before it goes, to the next item, else to the one before, else to the given
 * element or the heading of the section: it would be lost with the item.
 */
export function leaveItem(inside: Element, otherwise?: HTMLElement | null): void {
  const item = inside.closest('li');
  if (!item) return;
  const items = [...(item.parentElement?.children ?? [])];
  const at = items.indexOf(item);
  moveFocus(
    [...items.slice(at + 1), ...items.slice(0, at).reverse()],
    otherwise ?? item.closest('section')?.querySelector('h2'),
  );
}
