import { afterEach, describe, expect, test } from 'vitest';
import { Marks } from '@/lib/page/marks';
import { createMatcher } from '@/lib/page/matcher';
import { numberUnder } from '@/lib/page/pointing';

const end = new AbortController();
const pointable = {
  marks: new Marks({ markStyle: 'underline', tiers: ['sure'] }, end.signal),
  matcher: createMatcher(document, { silenced: [], marked: [] }),
  shadowRootOf: (element: Element) => element.shadowRoot,
};

afterEach(() => document.body.replaceChildren());

/** Returns the number under the middle of an element. */
function numberOver(element: Element): number | undefined {
  const { left, top, width, height } = element.getBoundingClientRect();
  return numberUnder({ x: left + width / 2, y: top + height / 2 }, pointable)?.match.code;
}

describe('the number under a point', () => {
  test.each([
    ['of the page', (root: Element) => root],
    ['of a component', (root: Element) => root.attachShadow({ mode: 'open' })],
  ])('%s, though it has a background', (_, rootOf) => {
    document.body.innerHTML = '<div></div>';
    const root = rootOf(document.body.firstElementChild as Element);
    root.innerHTML = '<div style="background: white"><span>486</span></div>';
    expect(numberOver(root.querySelector('span') as Element)).toBe(486);
  });
});
