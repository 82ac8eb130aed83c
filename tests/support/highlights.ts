import type { Frame, Page } from 'puppeteer-core';
import type { Box } from './closed-root.ts';
import { eventually } from './eventually.ts';

/** A text that the extension has marked in a document. */
export interface Mark {
  /** Name of the highlight that the mark belongs to. */
  highlight: string;
  text: string;
  /** Where it is painted, in CSS pixels of its document's viewport; several boxes when it wraps. */
  boxes: Box[];
  /** CSS selector of the element around the text, good for `document.querySelector`. */
  selector: string;
  /** Which of the document's `[data-expect]` elements it stands in, counted from 0. */
  expectation: number | undefined;
}

/** Returns what the extension has marked in a document right now, from top to bottom; the page can read this as well. */
export function readMarks(document: Page | Frame): Promise<Mark[]> {
  return document.evaluate(() => {
    const positions = new Map<Element, number>();
    const positionOf = (element: Element): number => {
      // Siblings are counted once per parent: a table may have ten thousand rows.
      if (!positions.has(element)) {
        let position = 0;
        for (const sibling of element.parentElement?.children ?? []) {
          position += 1;
          positions.set(sibling, position);
        }
      }
      return positions.get(element) ?? 1;
    };
    const selectorOf = (element: Element): string =>
      element.parentElement
        ? `${selectorOf(element.parentElement)} > :nth-child(${positionOf(element)})`
        : ':root';
    const asRange = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): Range => {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range;
    };
    const places = new Map(
      [...window.document.querySelectorAll('[data-expect]')].map((place, index) => [place, index]),
    );
    const markOf = (highlight: string, range: Range): Mark => {
      const element = range.startContainer.parentElement ?? window.document.documentElement;
      const place = element.closest('[data-expect]');
      return {
        highlight,
        text: range.toString(),
        boxes: [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height })),
        selector: selectorOf(element),
        expectation: place ? places.get(place) : undefined,
      };
    };
    return [...CSS.highlights]
      .filter(([name]) => name.startsWith('sip-lens'))
      .flatMap(([name, highlight]) => [...highlight].map((range) => markOf(name, asRange(range))))
      .sort(({ boxes: [a] }, { boxes: [b] }) => (a && b ? a.y - b.y || a.x - b.x : 0));
  });
}

/** Milliseconds without a change after which the marks of a document count as final, and the longest wait for that. */
const QUIET = 400;
const LONGEST = 4000;

/** Waits until the marks of a document are what is hoped for and rest, but not for ever; returns the last state. */
export async function settledMarks(
  document: Page | Frame,
  isHoped: (marks: Mark[]) => boolean = () => true,
): Promise<Mark[]> {
  const start = Date.now();
  let changed = start;
  let marks = await readMarks(document);
  while (Date.now() - start < LONGEST && (Date.now() - changed < QUIET || !isHoped(marks))) {
    await new Promise((resolve) => setTimeout(resolve, QUIET / 4));
    const now = await readMarks(document);
    if (JSON.stringify(now) !== JSON.stringify(marks)) changed = Date.now();
    marks = now;
  }
  return marks;
}

/** Whether anything is marked. */
export const isMarked = (marks: Mark[]): boolean => marks.length > 0;

/** Whether nothing is marked. */
export const isBare = (marks: Mark[]): boolean => marks.length === 0;

/** Waits until the marks of a document fulfil a condition, and returns them. */
export function marksBecome(document: Page | Frame, condition: (marks: Mark[]) => boolean): Promise<Mark[]> {
  return eventually('other marks', async () => {
    const marks = await readMarks(document);
    return condition(marks) ? marks : undefined;
  });
}

/** Returns the middle of a marked number in its document's viewport. */
export function middleOf({ text, boxes: [box] }: Mark): { x: number; y: number } {
  if (!box) throw new Error(`The mark on ${text} has no box.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
