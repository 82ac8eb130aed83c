import type { Label } from '../../detect/types';
import { parentOf } from '../dom';

const MOST_LEVELS = 3;
const LONGEST = 120;
const KEYS = new Set(['data-label', 'data-title', 'data-th', 'data-header']);
const TITLES = new Set([
  'title',
  'aria-label',
  'data-original-title',
  'data-bs-original-title',
  'data-tooltip',
]);
const NAMES = new Set([
  'class',
  'id',
  'data-testid',
  'data-test-subj',
  'data-name',
  'data-field',
  'data-key',
  'itemprop',
]);

const LABELLING = new Set([...KEYS, ...TITLES, ...NAMES, 'href']);

/** Returns the labels that attributes of the elements around a text give it, up to its cell. */
export function attributeLabels(node: Text, cell: Element | undefined): Label[] {
  const labels: Label[] = [];
  let element = parentOf(node);
  for (let level = 0; level < MOST_LEVELS && element; level++, element = parentOf(element)) {
    if (element.firstElementChild !== element.lastElementChild) break;
    addLabelsOn(element, labels);
    if (element === cell) break;
  }
  return labels;
}

/** Asked for each cell of a table: to go through `attributes` would take most of its time. */
function addLabelsOn(element: Element, labels: Label[]): void {
  for (const name of element.getAttributeNames()) {
    const value = LABELLING.has(name) ? element.getAttribute(name) : undefined;
    if (!value || value.length > LONGEST) continue;
    if (KEYS.has(name) || (name === 'aria-label' && !/\d/.test(value)))
      labels.push({ kind: 'key', text: value });
    else if (TITLES.has(name) || (name === 'href' && /sip/i.test(value)))
      labels.push({ kind: 'title', text: value });
    else if (NAMES.has(name) && /sip/i.test(value)) {
      for (const text of value.split(/\s+/)) labels.push({ kind: 'field', text });
    }
  }
}
