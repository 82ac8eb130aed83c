import { sendMessage } from '../messages';
import { isPrivateView } from '../settings/private-view';

/** Where every lookup outside the background gets its answers: the one copy of the database there. */
export const lookupServices = {
  search: (question: Parameters<typeof sendMessage<'search'>>[1]) => sendMessage('search', question),
  targets: (addresses: string[]) => sendMessage('targets', addresses),
  recent: () => sendMessage('recent'),
  remember: (address: string) => void remember(address),
  warmUp: () => void sendMessage('warmUp'),
  dossier: (code: number) => sendMessage('dossier', code),
};

/** A private window leaves no trace. */
async function remember(address: string): Promise<void> {
  if (!(await isPrivateView())) await sendMessage('remember', address);
}
