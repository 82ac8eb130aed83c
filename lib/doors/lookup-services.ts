import { browser } from 'wxt/browser';
import { sendMessage } from '../messages';

/** Where every lookup outside the background gets its answers: the one copy of the database there. */
export const lookupServices = {
  search: (question: Parameters<typeof sendMessage<'search'>>[1]) => sendMessage('search', question),
  targets: (addresses: string[]) => sendMessage('targets', addresses),
  recent: () => sendMessage('recent'),
  remember: (address: string) => void remember(address),
  warmUp: () => void sendMessage('warmUp'),
  dossier: (code: number) => sendMessage('dossier', code),
};

/** A private window leaves no trace. In a page, where scripts know of no windows, the background sees to that. */
async function remember(address: string): Promise<void> {
  const view = await browser.windows?.getCurrent();
  if (!view?.incognito) await sendMessage('remember', address);
}
