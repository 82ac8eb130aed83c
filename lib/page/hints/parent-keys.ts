import { plainSpaces, unbroken } from '../../detect/text/shown-text';
import { isElement, isInline, isText, parentOf } from '../dom';
import { sharesClass } from './likeness';
import { textOf } from './text-of';

const MOST_LEVELS = 10;
const MOST_KEYS = 2;
const LONGEST_KEY = 40;
/** So much of the source is read for it, with its indentation. */
const LONGEST_SOURCE = 3 * LONGEST_KEY;
const MOST_SIBLINGS = 8;
/** At most three words, in quotes or not, before a colon, a bracket or how many are in it, perhaps with a remark. */
const KEY =
  /^["']?([\p{L}\w.-]+(?: [\p{L}\w.-]+){0,2})["']?(?: \([^()]*\))?\s*:?\s*(?:[{[]|[{[(]\s*(?:\d+|…|\.{3})\s*[}\])])?$/u;

/** Returns the keys of the objects around a value in a tree of keys and values, nearest first. */
export function parentKeys(node: Text, cell: Element | undefined): string[] {
  const keys: string[] = [];
  let current = lineOf(node);
  // A field of a form may be called `contains`.
  if (cell && Node.prototype.contains.call(current, cell)) return [];
  for (let level = 0; level < MOST_LEVELS && keys.length < MOST_KEYS; level++) {
    const parent = parentOf(current);
    // Before the body stands the title of the page.
    if (!parent || parent === cell || [parent, current].some(isBody)) break;
    const key = KEY.exec(leadOf(current))?.[1];
    if (key) keys.push(key);
    current = parent;
  }
  return keys;
}

function isBody(node: Node): boolean {
  return isElement(node) && node.localName === 'body';
}

/** The block that a node's line fills. */
function lineOf(node: Node): Node {
  let current: Node = node;
  for (let level = 0; level < MOST_LEVELS; level++) {
    const parent = parentOf(current);
    if (!parent) return current;
    current = parent;
    if (!isInline(parent)) return current;
  }
  return current;
}

/** The text that stands directly before a block within its parent. */
function leadOf(node: Node): string {
  let lead = '';
  let before = node.previousSibling;
  for (let step = 0; before && step < MOST_SIBLINGS; step++, before = before.previousSibling) {
    if (isText(before))
      lead = plainSpaces(unbroken(before.data.slice(-LONGEST_SOURCE))).slice(-LONGEST_KEY) + lead;
    else if (isElement(before)) {
      if (isElement(node) && sharesClass(before, node)) break;
      lead = textOf(before, LONGEST_KEY + 1) + lead;
      if (!isInline(before)) break;
    }
  }
  return lead.trim();
}
