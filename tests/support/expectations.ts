import type { Frame, Page } from 'puppeteer-core';
import { type Mark, settledMarks } from './highlights.ts';

/** A place of a demo page: what must be marked in it, and what is. */
export interface Expectation {
  /** Which of the document's `[data-expect]` elements it is, counted from 0. */
  position: number;
  text: string;
  /** The one code that must be marked, or `none`. */
  expect: string;
  marked: string[];
}

/** What a walk through a document has found. */
export interface DocumentCheck {
  /** The places that were in view at some point, in document order. */
  expectations: Expectation[];
  /** The places where something else is marked than expected. */
  wrong: Expectation[];
  /** Marks that stand at no expectation at all. */
  stray: Mark[];
}

/**
 * Walks through a document screen by screen, because only what is near the viewport is marked, and compares the marks
 * with every `data-expect`. `screens` bounds the walk through very long documents.
 */
export async function checkDocument(
  document: Page | Frame,
  screens = Number.POSITIVE_INFINITY,
): Promise<DocumentCheck> {
  const expectations: Expectation[] = [];
  const stray: Mark[] = [];
  for (let screen = 0; screen < screens; screen += 1) {
    if (!(await scrollToExpectation(document, expectations.length))) break;
    const inView = await expectationsInView(document, expectations.length);
    const compare = (marks: Mark[]) =>
      inView.map((place) => ({ ...place, marked: textsAt(marks, place.position) }));
    const marks = await settledMarks(document, (current) => compare(current).every(isMet));
    expectations.push(...compare(marks));
    stray.push(...marks.filter((mark) => mark.expectation === undefined));
  }
  return { expectations, stray, wrong: expectations.filter((place) => !isMet(place)) };
}

function textsAt(marks: Mark[], position: number): string[] {
  return marks.filter((mark) => mark.expectation === position).map((mark) => mark.text);
}

function isMet({ expect, marked }: Expectation): boolean {
  return marked.join() === (expect === 'none' ? '' : expect);
}

/** Scrolls the expectation with this position to the top of the view; returns whether there is one. */
function scrollToExpectation(document: Page | Frame, position: number): Promise<boolean> {
  return document.evaluate((wanted) => {
    const element = window.document.querySelectorAll('[data-expect]')[wanted];
    element?.scrollIntoView({ block: 'start' });
    return element !== undefined;
  }, position);
}

/** Returns the expectations from a position on as far as the viewport shows them, at least the first. */
function expectationsInView(
  document: Page | Frame,
  position: number,
): Promise<Omit<Expectation, 'marked'>[]> {
  return document.evaluate((from) => {
    const elements = [...window.document.querySelectorAll<HTMLElement>('[data-expect]')].slice(from);
    const firstBelow = elements.findIndex((element) => element.getBoundingClientRect().bottom > innerHeight);
    return elements.slice(0, firstBelow < 0 ? undefined : Math.max(firstBelow, 1)).map((element, index) => ({
      position: from + index,
      text: element.textContent.replace(/\s+/g, ' ').trim(),
      expect: element.dataset.expect ?? '',
    }));
  }, position);
}
