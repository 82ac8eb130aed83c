import type { CDPSession, Page, Protocol } from 'puppeteer-core';
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
}

/** What stands in the card that is open in a tab. */
export interface Card extends Box {
  /** The visible text, white space reduced to single spaces. */
  text: string;
  parts: CardPart[];
}

/** Source of a function that returns the card's element in a window or in a frame of the same site, or undefined. */
const FIND_HOST = `(top) => {
  const windows = [top, ...Array.from(top.frames)];
  for (const each of windows) {
    try {
      const host = each.document.querySelector('sip-lens-card');
      if (host) return host;
    } catch {
      // A frame of another site.
    }
  }
}`;

/**
 * Returns the open card of a tab in Chromium, or undefined. The DevTools protocol is allowed behind closed shadow
 * roots; the page itself is not.
 */
export async function readCardInChromium(page: Page): Promise<Card | undefined> {
  const session = await page.createCDPSession();
  try {
    const { result } = await session.send('Runtime.evaluate', { expression: `(${FIND_HOST})(window)` });
    if (!result.objectId) return undefined;
    const { node } = await session.send('DOM.describeNode', { objectId: result.objectId, pierce: true });
    const root = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
    return root && (await describeNode(session, root.backendNodeId));
  } finally {
    await session.detach();
  }
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
      const root = (${FIND_HOST})(content)?.openOrClosedShadowRoot;
      return root ? (${describeCard})(root) : null;
    }`,
  );
  return card ?? undefined;
}

async function describeNode(
  session: CDPSession,
  backendNodeId: Protocol.DOM.BackendNodeId,
): Promise<Card | undefined> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: `function () { return (${describeCard})(this); }`,
    returnByValue: true,
  });
  return result.value ?? undefined;
}

/** Runs inside the browser, so it may use nothing from this file: returns the card, or null while it is not shown. */
function describeCard(root: ShadowRoot): Card | null {
  const boxOf = (element: Element): Box => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees is asked for, without hidden parts.
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
    ...boxOf(element),
  }));
  // Wrappers around a fixed or top-layer panel have no size of their own.
  const panel = parts.find(({ width, height }) => width > 0 && height > 0);
  if (!panel) return null;
  const { text, x, y, width, height } = panel;
  return { text, parts, x, y, width, height };
}
