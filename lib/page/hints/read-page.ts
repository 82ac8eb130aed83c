import type { PageFacts } from '../../detect/types';
import { textOf } from './dom';

/** What names things on a page: headings, headers of columns, terms, labels, links of the navigation. */
const NAMES = 'h1,h2,h3,h4,h5,h6,[role="heading"],th,[role="columnheader"],caption,legend,dt,label,nav a';
const MOST_NAMES = 120;
const LONGEST_NAME = 60;
/** What a page is about changes seldom; it is read anew at most this often, in milliseconds. */
const KEEP_MS = 5000;

/** What a page is called and where it is. */
export type PageAddress = Pick<PageFacts, 'title' | 'url'>;

/**
 * Returns what a document says about itself; title and address are its own unless given. Its names are read when they
 * are first asked for.
 */
export function readPage(document: Document, address?: PageAddress): PageFacts {
  let names: string | undefined;
  let readAt = 0;
  return {
    title: address?.title ?? document.title,
    url: address?.url ?? document.URL,
    get names() {
      const now = performance.now();
      if (names === undefined || now - readAt > KEEP_MS) {
        names = namesOn(document);
        readAt = now;
      }
      return names;
    },
  };
}

function namesOn(document: Document): string {
  const names = new Set<string>();
  for (const element of document.querySelectorAll(NAMES)) {
    if (names.size >= MOST_NAMES) break;
    names.add(textOf(element, LONGEST_NAME));
  }
  return [...names].join('\t');
}
