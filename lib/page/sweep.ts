import { isHost } from './skipped';

/**
 * Removes from a document what an earlier script of ours has left, in `onTop` as well. Firefox ends the scripts of an
 * extension that is updated or switched off without a last word, so the next one clears up after them.
 */
export function sweep(document: Document, highlights: Iterable<string>, onTop: Iterable<Element>): void {
  for (const name of highlights) CSS.highlights.delete(name);
  // Where an overlay stands: to look for its host in all of a long page takes milliseconds.
  for (const parent of [document.documentElement, document.body, ...onTop])
    for (const child of [...(parent?.children ?? [])]) if (isHost(child)) child.remove();
  sweepStyle(document);
}

/** Removes the marks' style that an earlier script has left in a document or shadow root. */
export function sweepStyle(root: Document | ShadowRoot): void {
  const kept = root.adoptedStyleSheets.filter(
    ({ cssRules }) => !cssRules[0]?.cssText.includes('::highlight(sip-lens'),
  );
  if (kept.length < root.adoptedStyleSheets.length) root.adoptedStyleSheets = kept;
}
