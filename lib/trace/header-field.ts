import type { SipMessage } from './types';

/** Name, or one-letter form (RFC 3261 §7.3.3), and value. */
const FIELD = /^\s*(?<name>[A-Za-z][\w-]{0,40})\s*:(?<value>.*)$/;

/** A header field of a message, its name in lower case and in its long form. */
export interface HeaderField {
  name: string;
  value: string;
}

const LONG: Readonly<Record<string, string>> = {
  v: 'via',
  i: 'call-id',
  l: 'content-length',
  c: 'content-type',
};

/**
 * Reads a header line by line. A field goes on on the lines below that begin with white space (RFC 3261 §7.3.1): with
 * more of it than the first field, as tools move whole messages to the right.
 */
export class HeaderReader {
  readonly #fields: { name: string; parts: string[] }[] = [];
  #indent = 0;

  /** Takes a line; false where it belongs to no header. */
  take(line: string): boolean {
    const indent = line.search(/\S/);
    const last = this.#fields.at(-1);
    if (last && indent > this.#indent) {
      last.parts.push(line.trim());
      return true;
    }
    const field = readHeaderField(line);
    if (!field) return indent > 0;
    if (!last) this.#indent = indent;
    this.#fields.push({ name: field.name, parts: [field.value] });
    return true;
  }

  /** Returns the fields that were read so far. */
  fields(): HeaderField[] {
    return this.#fields.map(({ name, parts }) => ({ name, value: parts.join(' ').trim() }));
  }
}

/** Takes over what a header field says of the message; of several Via, the topmost counts. */
export function applyHeaderField(message: SipMessage, { name, value }: HeaderField): void {
  if (name === 'call-id') message.callId ??= value;
  if (name === 'cseq') message.method ??= /^\d+\s+([A-Z]+)/.exec(value)?.[1];
  if (name === 'via' && message.branch === undefined) {
    message.sentBy = /^SIP\s*\/\s*2\.0\s*\/\s*\w+\s+([^\s;,]+)/i.exec(value)?.[1];
    message.branch = /;\s*branch\s*=\s*([^\s;,]+)/i.exec(value)?.[1] ?? '';
  }
}

function readHeaderField(line: string): HeaderField | undefined {
  const { name, value } = FIELD.exec(line)?.groups ?? {};
  if (!name || value === undefined) return undefined;
  const lower = name.toLowerCase();
  return { name: LONG[lower] ?? lower, value: value.trim() };
}
