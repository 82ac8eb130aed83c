import type { Label } from '../../detect/types';
import { parentOf } from './dom';

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

/** Returns the labels that attributes of the elements around a text give it, up to its cell. */
export function attributeLabels(node: Text, cell: Element | undefined): Label[] {
  const labels: Label[] = [];
  let element = parentOf(node);
  for (let level = 0; level < MOST_LEVELS && element; level++, element = parentOf(element)) {
    if (element.firstElementChild !== element.lastElementChild) break;
    if (element.hasAttributes()) labels.push(...labelsOn(element));
    if (element === cell) break;
  }
  return labels;
}

function* labelsOn(element: Element): Generator<Label> {
  for (const { name, value } of element.attributes) {
    if (value === '' || value.length > LONGEST) continue;
    if (KEYS.has(name)) yield { kind: 'key', text: value };
    else if (name === 'aria-label' && !/\d/.test(value)) yield { kind: 'key', text: value };
    else if (TITLES.has(name) || (name === 'href' && /sip/i.test(value)))
      yield { kind: 'title', text: value };
    else if (NAMES.has(name) && /sip/i.test(value)) {
      for (const text of value.split(/\s+/)) yield { kind: 'field', text };
    }
  }
}
