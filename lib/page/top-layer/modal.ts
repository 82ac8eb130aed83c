/** What keeps the pointer and the keyboard from all that is outside of it; a video shows nothing that is put inside. */
const MODAL = 'dialog:modal, :fullscreen:not(:root, video, canvas, img, iframe)';

/** Returns whether an element is modal now, so that all outside of it is inert. */
export function isModal(element: Element): boolean {
  return element.matches(MODAL);
}

/**
 * Returns what is modal in this document now, of several the last one in it, or undefined. To ask walks all of it, and
 * which one was opened last it does not say.
 */
export function lastModal(): Element | undefined {
  return [...document.querySelectorAll(MODAL)].at(-1);
}
