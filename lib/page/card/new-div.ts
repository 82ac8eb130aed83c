/** Returns a new `div` of HTML, in a document of any kind. */
export function newDiv(): HTMLElement {
  return document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
}
