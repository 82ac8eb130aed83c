import type { EventRelay } from '../event-relay';

/**
 * Puts a text on the clipboard; rejects where the browser refuses. The old command comes first: the Clipboard API is
 * not there on consoles over plain HTTP, and where a page's policy forbids it, asking leaves a complaint in its console.
 */
export async function copyText(text: string, events: EventRelay): Promise<void> {
  if (!copyByCommand(text, events)) await navigator.clipboard.writeText(text);
}

function copyByCommand(text: string, events: EventRelay): boolean {
  let isCopied = false;
  const onCopy = (event: ClipboardEvent) => {
    // What the page adds to everything that is copied from it has no business here.
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isCopied = true;
  };
  const done = new AbortController();
  events.add('copy', onCopy, done.signal);
  try {
    document.execCommand('copy');
  } catch {
    // XHTML documents have no commands.
  }
  done.abort();
  return isCopied;
}
