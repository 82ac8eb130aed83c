/** Returns what has the focus, in open shadow roots too; the body has it only where nothing has. */
export function focused(): HTMLElement | undefined {
  let { activeElement: found } = document;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found instanceof HTMLElement && found !== document.body ? found : undefined;
}
