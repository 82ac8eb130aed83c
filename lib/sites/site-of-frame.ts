import type { Browser } from 'wxt/browser';

/**
 * Returns the host of the site that a frame belongs to: its own or, where it has none (a sandboxed one), that of its
 * address or else of its tab. Empty where the browser tells none.
 */
export function siteOfFrame(
  ownHost: string,
  { url, tab }: Pick<Browser.runtime.MessageSender, 'url' | 'tab'>,
): string {
  return ownHost || hostOf(url) || hostOf(tab?.url);
}

function hostOf(url: string | undefined): string {
  return (url && URL.parse(url)?.hostname) || '';
}
