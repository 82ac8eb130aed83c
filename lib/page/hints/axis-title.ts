import { textOf } from './text-of';

const TITLE = /axis[-_]?(?:label|title|name)(?!s)/i;
const AXIS = /axis/i;
const LONGEST_TITLE = 40;

/** Returns the element after a part of a drawing that names it as the title of an axis does, below or beside the axis. */
export function axisTitleAfter(part: Element): Element | undefined {
  const after = part.nextElementSibling;
  return part.namespaceURI?.endsWith('/svg') && after && isTitle(after) ? after : undefined;
}

/** Returns whether an element is the title of the axis before it, and so none of what follows. */
export function isTitleOfAxisBefore(element: Element): boolean {
  const before = element.previousElementSibling;
  return isTitle(element) && before !== null && AXIS.test(classOf(before));
}

/** Some call the numbers along an axis its labels: those are many. */
function isTitle(element: Element): boolean {
  if (!TITLE.test(classOf(element)) || element.childElementCount > 1) return false;
  const text = textOf(element, LONGEST_TITLE + 1);
  return text.length <= LONGEST_TITLE && /^\D*\p{L}/u.test(text);
}

function classOf(element: Element): string {
  return element.getAttribute('class') ?? '';
}
