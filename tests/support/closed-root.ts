import type { CDPSession, JSHandle, Page } from 'puppeteer-core';
import { evaluateInContent } from './firefox-chrome.ts';

/** A rectangle in CSS pixels of the tab's viewport. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One element of the card, in document order. */
export interface CardPart extends Box {
  tag: string;
  role: string;
  label: string;
  text: string;
  /** The `aria-pressed` of a toggle button. */
  pressed: string | null;
  isFocused: boolean;
}

/** What stands in the card that is open in a tab. */
export interface Card extends Box {
  /** The visible text, white space reduced to single spaces. */
  text: string;
  /** The language that it says it is in. */
  lang: string;
  /** Its computed `color-scheme`. */
  colorScheme: string;
  parts: CardPart[];
}

/** Source of a function that returns the card's element in a document or its open shadow roots, or null. */
const FIND_HOST = `function find(root) {
  const host = root.querySelector('sip-lens-card');
  if (host) return host;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const inner = shadowRoot && find(shadowRoot);
    if (inner) return inner;
  }
  return null;
}`;

/** A world beside the page's own: what the page does to its globals does not reach it. */
interface IsolatedRealm {
  evaluateHandle(source: string): Promise<JSHandle<ShadowRoot>>;
  adoptBackendNode(id: number | undefined): Promise<JSHandle<ShadowRoot>>;
}

/** The parts of Puppeteer's frames in Chromium that it keeps to itself. */
interface ChromiumFrame {
  client: CDPSession;
  isolatedRealm(): IsolatedRealm;
}

/**
 * Returns the open card of a tab in Chromium, or undefined. The DevTools protocol is allowed behind closed shadow
 * roots; the page itself is not.
 */
export async function readCardInChromium(page: Page): Promise<Card | undefined> {
  for (const frame of page.frames()) {
    const card = await readCardInFrame(frame as unknown as ChromiumFrame);
    if (card) return card;
  }
  return undefined;
}

async function readCardInFrame(frame: ChromiumFrame): Promise<Card | undefined> {
  const realm = frame.isolatedRealm();
  const { objectId } = (await realm.evaluateHandle(`(${FIND_HOST})(document)`)).remoteObject();
  if (!objectId) return undefined;
  const { node } = await frame.client.send('DOM.describeNode', { objectId, pierce: true });
  const root = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
  return (await (await realm.adoptBackendNode(root?.backendNodeId)).evaluate(describeCard)) ?? undefined;
}

/**
 * Returns the open card of the selected tab in Firefox, or undefined. Only code with the rights of the browser itself
 * sees `openOrClosedShadowRoot`, so it runs as a frame script.
 */
export async function readCardInFirefox(page: Page): Promise<Card | undefined> {
  await page.bringToFront();
  const card = await evaluateInContent<Card | null>(
    page.browser(),
    `(content) => {
      const all = (view) => [view, ...Array.from(view.frames).flatMap(all)];
      for (const view of all(content)) {
        const root = (${FIND_HOST})(view.document)?.openOrClosedShadowRoot;
        if (root) return (${describeCard})(root);
      }
      return null;
    }`,
  );
  return card ?? undefined;
}

/** Runs inside the browser, so it may use nothing from this file: returns the card, or null while it is not shown. */
function describeCard(root: ShadowRoot): Card | null {
  const boxOf = (element: Element): Box => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  // biome-ignore lint/performance/useDomNodeTextContent: `innerText` is what a reader sees, without hidden parts.
  const textOf = (element: HTMLElement): string => (element.innerText ?? '').replace(/\s+/g, ' ').trim();
  const shown = [...root.querySelectorAll<HTMLElement>('*:not(style)')].filter(
    (e) => e.getClientRects().length > 0,
  );
  const parts = shown.map((element) => ({
    tag: element.localName,
    role: element.getAttribute('role') ?? '',
    label: element.getAttribute('aria-label') ?? '',
    text: textOf(element),
    pressed: element.getAttribute('aria-pressed'),
    isFocused: element === root.activeElement,
    ...boxOf(element),
  }));
  // Wrappers around a fixed or top-layer panel have no size of their own.
  const at = parts.findIndex(({ width, height }) => width > 0 && height > 0);
  const [element, panel] = [shown[at], parts[at]];
  if (!element || !panel) return null;
  const { text, x, y, width, height } = panel;
  const lang = root.querySelector<HTMLElement>('[lang]')?.lang ?? '';
  const colorScheme = element.ownerDocument.defaultView?.getComputedStyle(element).colorScheme ?? '';
  return { text, lang, colorScheme, parts, x, y, width, height };
}
