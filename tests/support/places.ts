import type { ElementHandle, Frame } from 'puppeteer-core';

/** A number with its place in the viewport of the tab. */
export interface Spot {
  text: string;
  x: number;
  y: number;
}

/** An element of a page that says what must be marked in it. */
export interface Place {
  /** The code that must be marked, or `none`. */
  expect: string;
  marks: Spot[];
  /** The first number that stands there, marked or not, or the middle where a page cannot see it. */
  number: Spot;
  /** The pointer goes there: the card of the code opens, or none. */
  isHovered: boolean;
  /** The code stands there more often than can be seen. */
  isMany: boolean;
  /** Something lies over the text: the pointer finds no code. */
  isCovered: boolean;
}

/** What the document of a frame expects, what is marked there, and the marks that nothing speaks of. */
export interface Places {
  places: Place[];
  stray: string[];
}

/** Puppeteer's frames have a world beside the page's own, which what the page does to its globals does not reach. */
interface FrameWithRealm {
  isolatedRealm(): Pick<Frame, 'evaluate'>;
}

/** Evaluates in a frame, whatever the page did to its globals. */
export function evaluateAside<T, Args extends unknown[]>(
  frame: Frame,
  run: (...args: Args) => T,
  ...args: Args
): Promise<T> {
  return (frame as unknown as FrameWithRealm).isolatedRealm().evaluate(run as never, ...args) as Promise<T>;
}

/** Returns whether the card is what a pointer finds at a point of a frame's viewport: neither covered nor inert. */
export function isCardAt(frame: Frame, x: number, y: number): Promise<boolean> {
  return evaluateAside(
    frame,
    (left, top) => {
      const find = (root: Document | ShadowRoot): Element | null => {
        const found = root.elementFromPoint(left, top);
        return found?.shadowRoot ? find(found.shadowRoot) : found;
      };
      return find(document)?.localName === 'sip-lens-card';
    },
    x,
    y,
  );
}

/** Returns the places of a frame's document, also those in its open shadow roots, as they are now. */
export async function readPlaces(frame: Frame): Promise<Places> {
  const corner = await cornerOf(frame);
  const { places, stray } = await evaluateAside(frame, findPlaces);
  const move = (spot: Spot): Spot => ({ ...spot, x: spot.x + corner.x, y: spot.y + corner.y });
  return {
    stray,
    places: places.map((place) => ({
      ...place,
      marks: place.marks.map(move),
      number: move(place.number),
    })),
  };
}

/** Returns whether just what is expected is marked. */
export function isAsExpected({ places, stray }: Places): boolean {
  return stray.length === 0 && places.every(isMet);
}

/** Returns whether just the code of a place is marked there, once. */
export function isMet({ expect, marks, isMany }: Place): boolean {
  if (expect === 'none') return marks.length === 0;
  const isExpected = marks.every(({ text }) => text === expect);
  return isExpected && (isMany ? marks.length > 0 : marks.length === 1);
}

/** Returns where the viewport of a frame begins in the viewport of its tab. */
async function cornerOf(frame: Frame): Promise<{ x: number; y: number }> {
  const parent = frame.parentFrame();
  const element = (await frame.frameElement()) as ElementHandle<HTMLElement> | null;
  if (!parent || !element) return { x: 0, y: 0 };
  const outer = await cornerOf(parent);
  const inner = await element.evaluate((each) => {
    const { x, y } = each.getBoundingClientRect();
    const { paddingLeft, paddingTop } = getComputedStyle(each);
    return {
      x: x + each.clientLeft + Number.parseFloat(paddingLeft),
      y: y + each.clientTop + Number.parseFloat(paddingTop),
    };
  });
  return { x: outer.x + inner.x, y: outer.y + inner.y };
}

/** Runs inside the browser, so it may use nothing from this file. */
function findPlaces(): Places {
  const rootsIn = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
  ];
  const elements = rootsIn(document).flatMap((root) => [...root.querySelectorAll('[data-expect]')]);
  /** From inside of a shadow root the place may be around its host. */
  const placeOf = (node: Node): Element | undefined => {
    for (let each: Node | null = node; each; each = each.parentNode ?? (each as ShadowRoot).host ?? null) {
      if (each instanceof Element && each.hasAttribute('data-expect')) return each;
    }
    return undefined;
  };
  const spotOf = (text: Node, start: number, end: number): Spot => {
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, end);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { text: range.toString(), x: x + width / 2, y: y + height / 2 };
  };
  const marks: { place: Element | undefined; spot: Spot }[] = [];
  // No `for…of`: in Firefox the iterators of another world cannot be used.
  CSS.highlights.forEach((highlight, name) => {
    if (!name.startsWith('sip-lens')) return;
    highlight.forEach(({ startContainer, startOffset, endOffset }) => {
      marks.push({ place: placeOf(startContainer), spot: spotOf(startContainer, startOffset, endOffset) });
    });
  });
  const firstNumber = (element: Element): Spot => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
      const start = text.data.search(/(?<!\d)[1-6]\d\d(?!\d)/);
      if (start >= 0) return spotOf(text, start, start + 3);
    }
    const { x, y, width, height } = element.getBoundingClientRect();
    return { text: '', x: x + width / 2, y: y + height / 2 };
  };
  return {
    places: elements.map((element) => ({
      expect: element.getAttribute('data-expect') ?? '',
      marks: marks.filter(({ place }) => place === element).map(({ spot }) => spot),
      number: firstNumber(element),
      isHovered: element.hasAttribute('data-hover'),
      isMany: element.hasAttribute('data-many'),
      isCovered: element.hasAttribute('data-covered'),
    })),
    stray: marks.filter(({ place }) => !place).map(({ spot }) => spot.text),
  };
}

/** Returns what a frame's document is made of, also in its open shadow roots, in short. */
export function readOutline(frame: Frame): Promise<string> {
  return evaluateAside(frame, () => {
    const htmlOf = (root: Document | ShadowRoot): string => {
      const own = 'documentElement' in root ? root.documentElement.outerHTML : root.innerHTML;
      const inner = [...root.querySelectorAll('*')].map(({ shadowRoot }) =>
        shadowRoot ? htmlOf(shadowRoot) : '',
      );
      return own + inner.join('');
    };
    const html = htmlOf(document).replace(/blob:[^"]*/g, 'blob:');
    let sum = 0;
    for (let at = 0; at < html.length; at++) sum = (sum * 31 + html.charCodeAt(at)) | 0;
    return `${sum} ${html.slice(0, 4000)}`;
  });
}
