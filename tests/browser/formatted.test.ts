import { expect, test } from 'vitest';
import { findCodes } from '@/lib/detect/find-codes';
import labelled from '../corpus/labelled-snippets.json';
import own from '../corpus/own-fragments.json';
import { readFragment } from '../corpus/read-fragment';
import type { Fragment } from '../corpus/score';
import unlearned from '../corpus/unlearned-fragments.json';

/** How templates and editors break and indent what they write. */
const BREAK = '\n        ';
const BLOCK = /^(?:block|flow-root|list-item|flex|grid|table.*)$/;
const TIMEOUT_MS = 120_000;

test('source code that is wrapped and indented reads as it is shown', { timeout: TIMEOUT_MS }, () => {
  const fragments: Fragment[] = [labelled, own, unlearned].flat();
  const others = fragments.filter((fragment) => marksIn(fragment) !== marksIn(formatted(fragment)));
  // What the words around say is weighed, and some of these are beyond the reach of a reader then.
  expect(others.length).toBeLessThan(fragments.length / 200);
  console.info(`Read otherwise: ${others.map(({ id }) => id).join(', ')}`);
});

/** Returns the codes of a fragment as one text. */
function marksIn(fragment: Fragment): string {
  return readFragment(fragment)
    .flatMap(({ text, context }) => findCodes(text, context).map(({ code, tier }) => `${code} ${tier}`))
    .join();
}

/** Returns a fragment with every space and the edge of every block broken and indented, which nobody sees. */
function formatted(fragment: Fragment): Fragment {
  document.body.setHTMLUnsafe(fragment.html);
  for (const node of textsOf(document.body)) {
    const parent = node.parentElement as HTMLElement;
    const isBlock = BLOCK.test(getComputedStyle(parent).display);
    const text = node.data.replace(/(?<=\S) (?=\S)/g, BREAK);
    const start = isBlock && !node.previousSibling ? BREAK + text.trimStart() : text;
    node.data = isBlock && !node.nextSibling ? start.trimEnd() + BREAK : start;
  }
  for (const element of document.body.querySelectorAll('*')) {
    const isBlock = BLOCK.test(getComputedStyle(element).display);
    if (isBlock && collapses(element.parentElement)) element.before(BREAK);
  }
  return { ...fragment, html: document.body.innerHTML };
}

/** Returns the texts whose line breaks are not shown. */
function textsOf(root: Node): Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data.trim() !== '' && collapses(node.parentElement)) texts.push(node);
  }
  return texts;
}

function collapses(element: Element | null): boolean {
  return element !== null && getComputedStyle(element).whiteSpaceCollapse === 'collapse';
}
