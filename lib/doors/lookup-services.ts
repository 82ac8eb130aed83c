import { sendMessage } from '../messages';

/** Where every lookup outside the background gets its answers: the one copy of the database there. */
export const lookupServices = {
  search: (question: Parameters<typeof sendMessage<'search'>>[1]) => sendMessage('search', question),
  targets: (addresses: string[]) => sendMessage('targets', addresses),
  recent: () => sendMessage('recent'),
  remember: (address: string) => void sendMessage('remember', address),
  warmUp: () => void sendMessage('warmUp'),
  dossier: (code: number) => sendMessage('dossier', code),
};
