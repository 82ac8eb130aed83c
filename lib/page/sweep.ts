import type { Tier } from '../detect/types';
import { HOST_TAG } from './skipped';

/** Names of our highlights; the page's own code can see them, so they say whose they are. */
export const HIGHLIGHTS: Record<Tier | 'flash', string> = {
  sure: 'sip-lens-sure',
  possible: 'sip-lens-possible',
  flash: 'sip-lens-flash',
};

/** Our scripts see it, the page and the scripts of an earlier version do not. */
const LIVING = 'sipLensLiving';

/** Says that a host is in use, so that no other script of this version sweeps it away. */
export function spare(host: Element): void {
  Object.assign(host, { [LIVING]: true });
}

/**
 * Removes from a document what an earlier script of ours has left. Firefox ends the scripts of an extension that is
 * updated or switched off without a last word, so the next one clears up after them.
 */
export function sweep(document: Document): void {
  for (const name of Object.values(HIGHLIGHTS)) CSS.highlights.delete(name);
  for (const host of document.querySelectorAll(HOST_TAG)) if (!Object.hasOwn(host, LIVING)) host.remove();
  sweepStyle(document);
}

/** Removes the marks' style that an earlier script has left in a document or shadow root. */
export function sweepStyle(root: Document | ShadowRoot): void {
  const kept = root.adoptedStyleSheets.filter(
    ({ cssRules }) => !cssRules[0]?.cssText.includes('::highlight(sip-lens'),
  );
  if (kept.length < root.adoptedStyleSheets.length) root.adoptedStyleSheets = kept;
}
