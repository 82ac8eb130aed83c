import { isElement, parentOf, textOf } from './dom';

const HEADING_TAG = /^(?:h[1-6]|legend|caption|figcaption|summary)$/;
const HEADING_CLASS = /(?:^|[\s_-])(?:title|heading|header|caption)(?:[\s_-]|$)/i;
/** Heads of tables have such classes too. */
const TABLE_CLASS = /grid|table|col|row|cell/i;
const MOST_LEVELS = 8;
const MOST_SIBLINGS = 6;
const MOST_SECTIONS = 2;
const LONGEST_HEADING = 80;

/** Returns the headings and captions above a node, nearest first. */
export function sectionsAbove(node: Node): string[] {
  const sections: string[] = [];
  let current: Node = node;
  for (let level = 0; level < MOST_LEVELS && sections.length < MOST_SECTIONS; level++) {
    const parent = parentOf(current);
    if (!parent) break;
    const heading = headingBefore(current);
    if (heading) sections.push(heading);
    current = parent;
  }
  return sections;
}

function headingBefore(node: Node): string | undefined {
  let before = node.previousSibling;
  for (let count = 0; before && count < MOST_SIBLINGS; before = before.previousSibling) {
    if (!isElement(before)) continue;
    count++;
    const heading = headingIn(before);
    if (heading) return heading;
  }
  return undefined;
}

function headingIn(element: Element): string | undefined {
  const isHeading =
    HEADING_TAG.test(element.localName) ||
    element.getAttribute('role') === 'heading' ||
    isHeadingClass(element.getAttribute('class') ?? '');
  const heading = isHeading ? element : element.querySelector('h1,h2,h3,h4,h5,h6');
  const text = heading ? textOf(heading, LONGEST_HEADING + 1) : '';
  return text !== '' && text.length <= LONGEST_HEADING ? text : undefined;
}

function isHeadingClass(names: string): boolean {
  return HEADING_CLASS.test(names) && !TABLE_CLASS.test(names);
}
