import type { Label, LabelKind } from '../../detect/types';
import { parentOf } from './dom';

const MOST_LEVELS = 3;
const LONGEST = 80;
const KEYS = ['data-label', 'data-title', 'data-th', 'data-header'];
const TITLES = ['title', 'aria-label', 'data-original-title', 'data-bs-original-title', 'data-tooltip'];
const NAMES = ['class', 'id', 'data-testid', 'data-test-subj', 'data-name', 'data-field', 'data-key', 'itemprop'];

/** Returns the labels that attributes of the elements around a text give it, up to its cell. */
export function attributeLabels(node: Text, cell: Element | undefined): Label[] {
  const labels: Label[] = [];
  const add = (kind: LabelKind, text: string | null) => {
    if (text && text.length < LONGEST) labels.push({ kind, text });
  };
  let element = parentOf(node);
  for (let level = 0; level < MOST_LEVELS && element; level++, element = parentOf(element)) {
    if (element.childElementCount > 1) break;
    for (const name of KEYS) add('key', element.getAttribute(name));
    for (const name of TITLES) add('title', element.getAttribute(name));
    for (const name of NAMES) {
      const value = element.getAttribute(name);
      if (value && /sip/i.test(value)) for (const token of value.split(/\s+/)) add('field', token);
    }
    if (element === cell) break;
  }
  return labels;
}
