import { groupIntoCallFlows } from './call-flows';
import { beginsRecord, type Envelope, readClock, readEnvelope, readHistoryRow } from './envelope';
import { applyHeaderField, HeaderReader } from './header-field';
import { codesOnLines, leadOf } from './line-codes';
import { hasDots, looksLikeStartLine, readStartLine, type StartLine } from './start-line';
import type { CodeMention, SipMessage, TraceReading } from './types';

/** A line longer than that is data; its beginning says what there is to say. */
const LONGEST_LINE = 4000;
/** So many lines that are no message are judged together, in one step. */
const MOST_TOGETHER = 200;
const ESCAPES = new RegExp(String.raw`${'\u001b'}\[[\d;]*[A-Za-z]`, 'g');
/** How syslog and JSON print the line breaks of a message that they put on one line. */
const ESCAPED_BREAK = /#015#012|\\r\\n/;
const RULER = /^\s*[-=]{5,}\s*$/;
/** SDP, the boundary of a multipart body, XML, or nothing. */
const BODY_LINE = /^\s*(?:[a-z]=|--|<[A-Za-z/?!]|$)/;
const CRLF_BYTES = 2;
const utf8 = new TextEncoder();

/**
 * Reads pasted text: SIP messages as Asterisk, FreeSWITCH, Kamailio, OpenSIPS, sngrep, ngrep and HOMER print them,
 * and whatever else has response codes in it. `steps` does the work, a few lines at a time; `reading` has the outcome.
 */
export class TraceReader {
  readonly #lines: readonly string[];
  readonly #messages: SipMessage[] = [];
  readonly #codes: CodeMention[] = [];
  readonly #unread: number[] = [];
  #envelope: Envelope | undefined;
  #message: SipMessage | undefined;
  /** The header that is being read; none in a body. */
  #header: HeaderReader | undefined;
  /** Bytes of the body that are still to come (RFC 3261 §20.14). */
  #bodyLeft = 0;
  /** The body is SIP itself: in a NOTIFY, the outcome of a REFER (RFC 3515 §2.4.4). */
  #isBodySip = false;
  /** The lines of the message end in a dot that stands for a CR. */
  #isDotted = false;
  /** Columns by which the tool moved the whole message to the right. */
  #indent = 0;
  /** Lines of no message that are still to be read, and the number of the first. */
  #plainLines: string[] = [];
  #plainStart = 0;
  /** What the lines above those say about them. */
  #lead: string[] = [];

  constructor(text: string) {
    this.#lines = text.split(/\r\n|\r|\n/);
  }

  /** Reads line after line; each `yield` is a place to pause. */
  *steps(): Generator<void> {
    for (const [at, raw] of this.#lines.entries()) {
      for (const [piece, line] of raw.split(ESCAPED_BREAK).entries()) {
        this.#readLine(line.replace(ESCAPES, ''), at + 1);
        if ((at + piece) % 20 === 0) yield;
      }
    }
    this.#endHeader();
    this.#readPlainLines();
  }

  /** Returns what was read so far. */
  reading(): TraceReading {
    return {
      lines: this.#lines.length,
      codes: [...this.#codes, ...this.#messages.flatMap(mentionOf)].sort((a, b) => a.line - b.line),
      callFlows: groupIntoCallFlows(this.#messages),
      unread: this.#unread,
    };
  }

  #readLine(printed: string, number: number): void {
    const isDotted = (this.#message && this.#isDotted) || hasDots(printed, this.#lines[number] ?? '');
    const whole = isDotted ? printed.replace(/\.$/, '') : printed;
    const line = whole.slice(0, LONGEST_LINE);
    const row = readHistoryRow(line);
    const start = readStartLine(row?.start ?? line);
    const envelope = row?.envelope ?? readEnvelope(line);
    const isQuoted = this.#message && !envelope && this.#isInSipBody(line);
    if (start && !isQuoted) {
      this.#isDotted = whole !== printed;
      this.#begin(start, line, number, envelope ?? this.#envelope);
    } else if (envelope) {
      this.#end();
      this.#addPlainLine(line, number);
      this.#envelope = envelope;
    } else if (!this.#message || !this.#isPartOfMessage(line, whole)) {
      this.#end();
      if (looksLikeStartLine(line)) this.#unread.push(number);
      else this.#addPlainLine(line, number);
    } else if (start) {
      const { time } = this.#message;
      this.#codes.push(...mentionOf({ line: number, ...start, ...(time && { time }) }));
    }
  }

  #begin(start: StartLine, line: string, number: number, envelope: Envelope | undefined): void {
    this.#end();
    const time = envelope?.time ?? readClock(line);
    this.#message = { line: number, ...start, ...envelope, ...(time && { time }) };
    this.#messages.push(this.#message);
    this.#envelope = undefined;
    this.#header = new HeaderReader();
    this.#bodyLeft = 0;
    this.#isBodySip = false;
    this.#indent = line.search(/\S/);
  }

  #end(): void {
    this.#endHeader();
    this.#message = undefined;
  }

  /** Takes over what the header says, once all of it is read. */
  #endHeader(): void {
    for (const field of this.#header?.fields() ?? []) {
      if (this.#message) applyHeaderField(this.#message, field);
      if (field.name === 'content-length') this.#bodyLeft = Number.parseInt(field.value, 10) || 0;
      if (field.name === 'content-type') this.#isBodySip = /^message\/sip/i.test(field.value);
    }
    this.#header = undefined;
  }

  /** Whether a start line would be part of a body. Where the body was left out, it is the next message. */
  #isInSipBody(line: string): boolean {
    return this.#isBodySip && !this.#header && this.#bodyLeft > 0 && !beginsRecord(line);
  }

  /** Takes a header field or a line of the body; false where the line belongs to no message. */
  #isPartOfMessage(line: string, whole: string): boolean {
    if (RULER.test(line)) return true;
    if (!this.#header) {
      if (beginsRecord(line) || (looksLikeStartLine(line) && !this.#isInSipBody(line))) return false;
      const isWithin = this.#bodyLeft > 0;
      this.#bodyLeft -= utf8.encode(whole.slice(this.#indent)).length + CRLF_BYTES;
      return isWithin || BODY_LINE.test(line);
    }
    if (line.trim() === '') {
      this.#endHeader();
      return true;
    }
    return this.#header.take(line);
  }

  #addPlainLine(line: string, number: number): void {
    if (line.trim() !== '' && !RULER.test(line)) this.#envelope = undefined;
    const isNext = this.#plainStart + this.#plainLines.length === number;
    if (!isNext) this.#readPlainLines();
    else if (this.#plainLines.length >= MOST_TOGETHER)
      this.#readPlainLines(leadOf([...this.#lead, ...this.#plainLines]));
    if (this.#plainLines.length === 0) this.#plainStart = number;
    this.#plainLines.push(line);
  }

  /** Reads the plain lines that were added; `lead` is what they say about those that follow. */
  #readPlainLines(lead: string[] = []): void {
    this.#codes.push(...codesOnLines(this.#plainLines, this.#plainStart, this.#lead));
    this.#plainLines = [];
    this.#lead = lead;
  }
}

function mentionOf({ line, code, phrase = '', time, method }: SipMessage): CodeMention[] {
  if (code === undefined) return [];
  return [{ line, code, phrase, ...(time && { time }), ...(method && { method }) }];
}
