/**
 * Puts a text on the clipboard; rejects where the browser refuses. The old command comes first: the Clipboard API is
 * not there on consoles over plain HTTP, and where a page's policy forbids it, asking leaves a complaint in its console.
 */
export async function copyText(text: string): Promise<void> {
  if (!copyByCommand(text)) await navigator.clipboard.writeText(text);
}

function copyByCommand(text: string): boolean {
  let isCopied = false;
  const onCopy = (event: ClipboardEvent) => {
    // What the page adds to everything that is copied from it has no business here.
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isCopied = true;
  };
  window.addEventListener('copy', onCopy, true);
  try {
    document.execCommand('copy');
  } catch {
    // XHTML documents have no commands.
  }
  window.removeEventListener('copy', onCopy, true);
  return isCopied;
}
