import type { Question } from '../codes/search/answer';
import { sendMessage } from '../messages';
import { isPrivateView } from '../settings/private-view';

/** Where every lookup outside the background gets its answers: the one copy of the database there. */
export const lookupServices = {
  search: (question: Question) => sendMessage('search', question),
  targets: (addresses: string[]) => sendMessage('targets', addresses),
  recent: () => sendMessage('recent'),
  // Nobody waits for either: a card that is open is worth more than its place among the recent ones.
  remember: (address: string) => void remember(address).catch(() => undefined),
  warmUp: () => void sendMessage('warmUp').catch(() => undefined),
  dossier: (code: number) => sendMessage('dossier', code),
};

/** A private window leaves no trace. */
async function remember(address: string): Promise<void> {
  if (!(await isPrivateView())) await sendMessage('remember', address);
}
