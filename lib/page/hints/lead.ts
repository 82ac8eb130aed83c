import { GRID, isElement, isSilent, parentOf } from '../dom';
import { isHeading } from './headings';
import { isSameKind } from './likeness';
import { textOf } from './text-of';

const LIST = `table,ul,ol,dl,${GRID}`;
/** The head of a grid may stand before it. */
const NO_LEAD = `${LIST},[role="row"],[role="columnheader"]`;
/** How deep in a table or list a text may stand: to climb on in a deep tree takes longer than all else. */
const MOST_DEPTH = 24;
const MOST_LEVELS = 4;
const MOST_SIBLINGS = 4;
const LONGEST_LEAD = 300;
const LEADING = /[:：]\s*$/;

/**
 * Returns the paragraph or bar that stands directly before the table or list around a node, or the sentence that leads with
 * a colon to elements which are alike, or nothing.
 */
export function leadBefore(node: Node): string {
  const element = isElement(node) ? node : parentOf(node);
  const list = listAround(element);
  if (list) return leadOver(list);
  const lead = leadOver(alikeAround(element)?.parentElement);
  return LEADING.test(lead) ? lead : '';
}

function leadOver(list: Element | null | undefined): string {
  let current = list;
  for (let level = 0; level < MOST_LEVELS && current && current.localName !== 'body'; level++) {
    const before = elementBefore(current);
    if (before) return isHeading(before) || before.matches(NO_LEAD) ? '' : shortText(before);
    current = parentOf(current);
  }
  return '';
}

/** The nearest element around with another of its kind beside it. */
function alikeAround(element: Element | undefined): Element | undefined {
  let current = element;
  for (let level = 0; level < MOST_LEVELS && current; level++, current = parentOf(current)) {
    for (const beside of [current.previousElementSibling, current.nextElementSibling])
      if (beside && isSameKind(beside, current)) return current;
  }
  return undefined;
}

function listAround(element: Element | undefined): Element | undefined {
  let current = element;
  for (let depth = 0; depth < MOST_DEPTH && current; depth++, current = parentOf(current))
    if (current.matches(LIST)) return current;
  return undefined;
}

function elementBefore(element: Element): Element | undefined {
  let before = element.previousElementSibling;
  for (let step = 0; before && step < MOST_SIBLINGS; step++, before = before.previousElementSibling)
    if (!isSilent(before) && textOf(before, 1) !== '') return before;
  return undefined;
}

function shortText(element: Element): string {
  const text = textOf(element, LONGEST_LEAD + 1);
  return text.length > LONGEST_LEAD || element.querySelector(NO_LEAD) ? '' : text;
}
