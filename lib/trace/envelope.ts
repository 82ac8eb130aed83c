import { HERE } from './types';

/** What a tool prints above a message: when it was seen, and between whom. */
export interface Envelope {
  time?: string;
  from?: string;
  to?: string;
}

const HOST = String.raw`(?:\[[0-9a-f:.]+\]|[\w-]+(?:\.[\w-]+)*)`;
/** A host with its port, or what is plainly an IP address. */
const PARTY = String.raw`(?:${HOST}:\d{2,5}|\d{1,3}(?:\.\d{1,3}){3})`;

/** Between two addresses, as sngrep, ngrep and HOMER print it: `10.0.0.5:5060 -> 10.0.0.9:5060`. */
const ARROW = new RegExp(String.raw`(?<![\w.-])(?<from>${PARTY})\s*(?:-{1,3}>|=>|→)\s*(?<to>${PARTY})`, 'i');
/** FreeSWITCH: `recv 584 bytes from udp/[10.0.0.5]:5060 at 12:30:57.916812:`. */
const FREESWITCH =
  /\b(?<way>recv|send) \d+ bytes (?:from|to) \w+\/(?<host>\[[^\]\s]+\])(?<port>:\d+)? at (?<time>[\d:.]*\d)/;
/** Asterisk: `<--- Received SIP request (834 bytes) from UDP:10.0.0.5:5060 --->`, and how chan_sip said it. */
const ASTERISK = new RegExp(
  String.raw`\b(?<words>Received SIP re\w+|SIP read|(?:Re)?transmitting|History Entry \d+ (?:Sent|Received))\b` +
    `[^<>]{0,60}? (?:from|to) (?:(?:UDP|TCP|TLS|WSS?):)?(?<peer>${PARTY})`,
  'i',
);

const CLOCK = /(?<![\d:.])([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d{1,6})?(?![\d:])/;
/** The priority of syslog, or a clock with no more before it than a date and a level: `[2026-05-04 09:15:02]`. */
const RECORD = new RegExp(
  String.raw`^(?:<\d{1,3}>|(?:[^\p{Ll}<=]|[A-Z][a-z]{2}\b){0,40}?${CLOCK.source})`,
  'u',
);
const EPOCH = /\bat (\d{10})\b/;

/** Returns what stands on a line above a message, or undefined where the line is nothing of that kind. */
export function readEnvelope(line: string): Envelope | undefined {
  return readFreeswitch(line) ?? readAsterisk(line) ?? readArrow(line);
}

/** Returns the first time of day on a line as it is printed, or undefined. */
export function readClock(line: string): string | undefined {
  return CLOCK.exec(line)?.[0];
}

/** Returns whether a line is the first one of a log's record. */
export function beginsRecord(line: string): boolean {
  return RECORD.test(line);
}

function readFreeswitch(line: string): Envelope | undefined {
  if (!line.includes(' bytes ')) return undefined;
  const { way, host, port = '', time } = FREESWITCH.exec(line)?.groups ?? {};
  if (!host) return undefined;
  const bare = /:.*:/.test(host) ? host : host.slice(1, -1);
  return between(way === 'recv', bare + port, time);
}

function readAsterisk(line: string): Envelope | undefined {
  const { words = '', peer } = ASTERISK.exec(line)?.groups ?? {};
  if (!peer) return undefined;
  return between(/received|read/i.test(words), peer, readClock(line) ?? EPOCH.exec(line)?.[1]);
}

function readArrow(line: string): Envelope | undefined {
  if (!/[-=]>|→/.test(line)) return undefined;
  const { from, to } = ARROW.exec(line)?.groups ?? {};
  return from && to ? withTime({ from, to }, readClock(line)) : undefined;
}

function between(isReceived: boolean, peer: string, time: string | undefined): Envelope {
  return withTime(isReceived ? { from: peer, to: HERE } : { from: HERE, to: peer }, time);
}

function withTime(envelope: Envelope, time: string | undefined): Envelope {
  return time ? { ...envelope, time } : envelope;
}

/** A row of Asterisk's `pjsip show history`: number, time, direction, address, and the start line. */
const HISTORY = new RegExp(
  String.raw`^\s*\d{5}\s+(?<time>[\d:.-]+(?: [\d:.-]+)?)\s+(?:\*\s*)?(?<way>==>|<==)\s+(?<peer>${PARTY})\s+(?<start>\S.*)$`,
);

/** Returns the envelope and the start line of a row of `pjsip show history`, or undefined for other lines. */
export function readHistoryRow(line: string): { envelope: Envelope; start: string } | undefined {
  const { time = '', way, peer, start } = HISTORY.exec(line)?.groups ?? {};
  if (!peer || !start) return undefined;
  return { envelope: between(way === '<==', peer, readClock(time) ?? time), start };
}
