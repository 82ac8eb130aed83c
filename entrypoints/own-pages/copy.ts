/** Puts a text on the clipboard; rejects where the browser refuses. */
export function copy(text: string): Promise<void> {
  return navigator.clipboard.writeText(text);
}
