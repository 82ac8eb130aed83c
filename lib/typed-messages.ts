import { type Browser, browser } from 'wxt/browser';
import { isExtensionAlive } from './life';
import { messageOf } from './message-of';

/** One frame of a tab, or all of them. */
export interface Receiver {
  tabId: number;
  frameId?: number;
}

/** What a handler is given. */
interface Received<Data> {
  data: Data;
  sender: Browser.runtime.MessageSender;
}

/** A function for each message: what it carries, and what the answer is. */
type Messages<Protocol> = { [Name in keyof Protocol]: (data: never) => unknown };
type Data<Message> = Message extends (data: infer D) => unknown ? D : never;
type Answer<Message> = Message extends (data: never) => infer A ? Awaited<A> : never;
/** Data may be left out where a message carries none and goes to our own parts. */
type Sent<Message> =
  Parameters<Extract<Message, (data: never) => unknown>> extends []
    ? [data?: undefined, to?: Receiver]
    : [data: Data<Message>, to?: Receiver];
type Reply = { value?: unknown; error?: string } | undefined;

/** Returns the two ends of a protocol. Small, because the scout, which is in every frame of every site, carries it. */
export function typedMessages<Protocol extends Messages<Protocol>>() {
  return { sendMessage, onMessage };

  /**
   * Sends a message to our own parts, or to a tab; resolves with the answer, rejects where none came or it is an error.
   * Where the extension is gone no answer comes, ever: there is nobody left to ask, and an error would only fill the
   * console of a page that has nothing to do with it.
   */
  async function sendMessage<Name extends keyof Protocol & string>(
    name: Name,
    ...[data, to]: Sent<Protocol[Name]>
  ): Promise<Answer<Protocol[Name]>> {
    try {
      const reply: Reply = await deliver({ name, data }, to);
      if (!reply || reply.error !== undefined) throw new Error(reply?.error ?? `Nobody answered "${name}".`);
      return reply.value as Answer<Protocol[Name]>;
    } catch (error) {
      if (isExtensionAlive()) throw error;
      return new Promise(() => undefined);
    }
  }

  /** Answers a message with what `handle` returns; returns a function that ends it. */
  function onMessage<Name extends keyof Protocol & string>(
    name: Name,
    handle: (
      received: Received<Data<Protocol[Name]>>,
    ) => Answer<Protocol[Name]> | Promise<Answer<Protocol[Name]>>,
  ): () => void {
    const listener = (
      message: { name: string; data: Data<Protocol[Name]> },
      sender: Browser.runtime.MessageSender,
      reply: (reply: Reply) => void,
    ) => {
      if (message.name !== name) return undefined;
      Promise.try(handle, { data: message.data, sender }).then(
        (value) => reply({ value }),
        (error) => reply({ error: messageOf(error) }),
      );
      // The answer comes later.
      return true;
    };
    browser.runtime.onMessage.addListener(listener);
    // With the extension gone there is nothing left to stop listening to.
    return () => {
      if (isExtensionAlive()) browser.runtime.onMessage.removeListener(listener);
    };
  }
}

function deliver(message: object, to?: Receiver): Promise<Reply> {
  if (!to) return browser.runtime.sendMessage(message);
  const { tabId, ...frame } = to;
  return browser.tabs.sendMessage(tabId, message, frame);
}
