import { isInline, isSameKind, isSilent, isText, parentOf, tagOf, textOf } from './dom';

const MOST_LEVELS = 5;
const LONGEST_LABEL = 60;
const TYPE_NAME = /^(?:int|integer|number|string|str|float|double|bool|boolean)$/i;
/** Alternating keys and values are looked at this far to tell them from a plain list. */
const MOST_PAIRS = 6;

/** Returns the text that names a value outside of a table's columns: its `dt`, or what stands beside or above it. */
export function keyLabel(node: Text, cell: Element | undefined): string | undefined {
  let current: Node = node;
  for (let level = 0; level < MOST_LEVELS && !hasTextBefore(current); level++) {
    const element = parentOf(current);
    if (!element || element === cell) return undefined;
    const before = previousWithText(element);
    if (before) {
      const label = labelIn(before, element);
      if (label !== undefined || !isPlainPeer(before, element)) return label;
    }
    current = element;
  }
  return undefined;
}

/** Text on the same line before a node is read as text, not as a label. */
function hasTextBefore(node: Node): boolean {
  for (let before = node.previousSibling; before; before = before.previousSibling) {
    if (isText(before) && before.data.trim() !== '') return true;
  }
  return false;
}

function previousWithText(element: Element): Element | undefined {
  let before = element.previousElementSibling;
  while (before && (isSilent(before) || isPassedOver(before, element))) before = before.previousElementSibling;
  return before ?? undefined;
}

/** Icons, names of data types, and further values of the same key. */
function isPassedOver(before: Element, element: Element): boolean {
  if (tagOf(element) === 'dd' && tagOf(before) === 'dd') return true;
  const text = textOf(before, 12);
  return text === '' || TYPE_NAME.test(text);
}

function labelIn(before: Element, element: Element): string | undefined {
  if (isSameKind(before, element) && !alternates(element)) return undefined;
  if (isInline(before) && hasTextBefore(element)) return undefined;
  const text = textOf(before, LONGEST_LABEL + 1);
  return text.length <= LONGEST_LABEL && !/\d{3}/.test(text) ? text : undefined;
}

/** A bare number of the same kind before it: a chip in a list, whose label stands above the list. */
function isPlainPeer(before: Element, element: Element): boolean {
  return isSameKind(before, element) && /^\W*\d{1,3}\W*$/.test(textOf(before, 12));
}

/** Keys and values take turns among children of one kind. */
function alternates(element: Element): boolean {
  const siblings = [...(element.parentElement?.children ?? [])];
  const index = siblings.indexOf(element);
  if (siblings.length % 2 === 1 || index % 2 === 0) return false;
  const keys = siblings.filter((_, at) => at % 2 === 0).slice(0, MOST_PAIRS);
  return keys.every((key) => /^\D{2,40}$/.test(textOf(key, 41)));
}
