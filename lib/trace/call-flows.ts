import type { CallFlow, SipMessage } from './types';

/** Returns the messages by Call-ID, those without one last; a message whose sender is unknown gets it from its transaction. */
export function groupIntoCallFlows(messages: readonly SipMessage[]): CallFlow[] {
  addParties(messages);
  const groups = Map.groupBy(messages, ({ callId }) => callId);
  const known = [...groups].sort(([a], [b]) => Number(a === undefined) - Number(b === undefined));
  return known.map(([callId, own]) => ({
    ...(callId !== undefined && { callId }),
    messages: own,
    parties: partiesOf(own),
  }));
}

function partiesOf(messages: readonly SipMessage[]): string[] {
  return [...new Set(messages.flatMap(({ from, to }) => [from, to]))].filter((each) => each !== undefined);
}

/** Without a line that says who sent it, a request comes from its topmost Via, and a response goes the way back. */
function addParties(messages: readonly SipMessage[]): void {
  const requests = new Map<string, SipMessage>();
  for (const message of messages) {
    const transaction = `${message.branch} ${message.method}`;
    if (message.from === undefined && message.to === undefined) {
      if (message.code === undefined) {
        message.from = message.sentBy;
        message.to = hostOf(message.uri);
      } else {
        message.from = requests.get(transaction)?.to;
        message.to = requests.get(transaction)?.from ?? message.sentBy;
      }
    }
    if (message.code === undefined && message.branch) requests.set(transaction, message);
  }
}

/** A `tel` or `urn` names no host. */
function hostOf(uri: string | undefined): string | undefined {
  return uri && /^sips?:(?:[^@]*@)?(\[[^\]]+\]|[^;?>:]+)(:\d+)?/i.exec(uri)?.slice(1).join('');
}
