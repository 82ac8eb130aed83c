import { areAboutCalls } from '../../detect/text/page-texts';
import { plainSpaces } from '../../detect/text/shown-text';
import type { PageFacts } from '../../detect/types';
import { isSilent, isText, parentOf, shadowOf, textBeside } from '../dom';
import { textOf } from './text-of';

/** What names things on a page: headings, headers of columns, terms, labels, links of the navigation. */
const NAMES = 'h1,h2,h3,h4,h5,h6,[role="heading"],th,[role="columnheader"],caption,legend,dt,label,nav a';
const MOST_NAMES = 120;
const LONGEST_NAME = 60;
/** Elements and texts of a page that are looked through, and how far each text is read. */
const MOST_NODES = 10_000;
const LONGEST_TEXT = 1000;
/** What a page is about changes seldom: it is read anew at most so often, in milliseconds. */
const KEEP_MS = 5000;

/** What a page is called and where it is. */
export type PageAddress = Pick<PageFacts, 'title' | 'url'>;

/**
 * Returns what a document says about itself, in open shadow roots too; title and address are its own unless given. What
 * it says is read when it is first asked for.
 */
export function readPage(document: Document, address?: PageAddress): PageFacts {
  const names = keeping(KEEP_MS, () => namesOn(document));
  const title = address?.title ?? document.title;
  const isAboutCalls = keeping(KEEP_MS, () => areAboutCalls(titleAndTextsOf(document, title)));
  return {
    title,
    url: address?.url ?? document.URL,
    get names() {
      return names();
    },
    get isAboutCalls() {
      return isAboutCalls();
    },
  };
}

/** Returns a function that reads when it is first asked, and anew when what it has read is so many milliseconds old. */
function keeping<T>(milliseconds: number, read: () => T): () => T {
  let known: { value: T; readAt: number } | undefined;
  return () => {
    const now = performance.now();
    if (!known || now - known.readAt > milliseconds) known = { value: read(), readAt: now };
    return known.value;
  };
}

function namesOn(document: Document): string {
  const names = new Set<string>();
  for (const name of allNamesOn(document)) {
    names.add(name);
    if (names.size >= MOST_NAMES) break;
  }
  return [...names].join('\t');
}

function* allNamesOn(document: Document): Generator<string> {
  for (const root of rootsOn(document))
    for (const element of root.querySelectorAll(NAMES)) yield textOf(element, LONGEST_NAME);
}

/** Returns the beginnings of texts, as far as the page is read for them; those that stand side by side as one. */
function* textsOn(document: Document): Generator<string> {
  let run = '';
  let last: Text | undefined;
  for (const node of nodesOn(document)) {
    const around = isText(node) ? parentOf(node) : undefined;
    if (!around || isSilent(around)) continue;
    const text = node as Text;
    const goesOn = last !== undefined && textBeside(text, 'previousSibling') === last;
    if (!goesOn || run.length >= LONGEST_TEXT) {
      yield plainSpaces(run);
      run = '';
    }
    run += text.data.slice(0, LONGEST_TEXT);
    last = text;
  }
  yield plainSpaces(run);
}

function* rootsOn(document: Document): Generator<Document | ShadowRoot> {
  yield document;
  for (const node of nodesOn(document)) if (node instanceof ShadowRoot) yield node;
}

/** Yields elements, texts and open shadow roots, as far as the page is read. */
function* nodesOn(root: Document | ShadowRoot, left = { nodes: MOST_NODES }): Generator<Node> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (left.nodes-- > 0 && walker.nextNode()) {
    const node = walker.currentNode;
    yield node;
    const shadow = isText(node) ? undefined : shadowOf(node);
    if (!shadow) continue;
    yield shadow;
    yield* nodesOn(shadow, left);
  }
}

function* titleAndTextsOf(document: Document, title: string): Generator<string> {
  yield title;
  yield* textsOn(document);
}
