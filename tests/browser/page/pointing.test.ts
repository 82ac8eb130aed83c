import { afterEach, describe, expect, test } from 'vitest';
import { nodesAt } from '@/lib/page/hover/nodes-at';
import { numberUnder } from '@/lib/page/hover/pointing';
import { Marks } from '@/lib/page/marks/marks';
import { createMatcher } from '@/lib/page/marks/matcher';

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

describe('what lies under a point', () => {
  const cover = 'position: absolute; inset: 0; background: white';

  test.each([
    ['a layer that can be seen', '', false],
    ['a layer without opacity', 'opacity: 0', true],
    [
      'a layer in one without opacity',
      'opacity: 0',
      true,
      '<div style="position: absolute; inset: 0"></div>',
    ],
  ])('%s', (_, style, isReached, inner = '') => {
    document.body.innerHTML = `<p>486</p><div style="${cover}; ${style}">${inner}</div>`;
    const text = document.body.firstElementChild as Element;
    const { left, top } = text.getBoundingClientRect();
    expect([...nodesAt(left + 2, top + 2, pointable.shadowRootOf)].includes(text)).toBe(isReached);
  });
});
