import { SAMPLE_SIZE } from '../../detect/labels/judge-column';
import { siblingsOf } from '../dom';
import { flatRowOf } from './flat-grids';
import { textOf } from './text-of';

/** Further down a column that is an element of its own, its cells have no rows. */
const MOST_PLACES = 200;

/** Returns the texts of a cell's neighbours in its row. */
export function rowTexts(cell: Element): string[] {
  const texts: string[] = [];
  for (const other of rowOf(cell)) {
    if (texts.length >= SAMPLE_SIZE) break;
    if (other && other !== cell) texts.push(textOf(other));
  }
  return texts;
}

/** Returns the cells of a cell's row, its own among them; where columns are elements, those at the same place in each. */
export function rowOf(cell: Element): Iterable<Element | undefined> {
  const around = cell.parentElement;
  if (around?.localName === 'tr') return around.children;
  if (!around || !isColumn(around)) return flatRowOf(cell) ?? siblingsOf(cell);
  const place = [...around.children].slice(0, MOST_PLACES).indexOf(cell);
  const columns = [...siblingsOf(around)].filter(isColumn);
  return place < 0 ? [] : columns.map((column) => column.children[place]);
}

/** Its first cells are of one column. */
function isColumn({ firstElementChild: first }: Element): boolean {
  const index = first?.getAttribute('aria-colindex');
  return Boolean(index) && first?.nextElementSibling?.getAttribute('aria-colindex') === index;
}
