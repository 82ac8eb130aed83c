/** The host that wrote the log: its own address is not in it. */
export const HERE = 'here';

/** A SIP message of a trace. Parties are addresses as printed, `HERE`, or undefined where the trace does not say. */
export interface SipMessage {
  /** Line of its start line, counted from 1. */
  line: number;
  /** Time of day as printed, or whatever the tool prints in its place. */
  time?: string;
  from?: string;
  to?: string;
  /** Of a request; of a response, the method that it answers (CSeq). */
  method?: string;
  /** Request-URI. */
  uri?: string;
  /** Response code and reason phrase; absent in a request. */
  code?: number;
  phrase?: string;
  callId?: string;
  /** Sent-by and branch of the topmost Via, which name the transaction (RFC 3261 §17.1.3). */
  sentBy?: string;
  branch?: string;
}

/** A response code in the text: of a message, or on a line that is none. */
export interface CodeMention {
  line: number;
  code: number;
  phrase: string;
  time?: string;
  method?: string;
}

/**
 * The messages with one Call-ID, in order: a call with all its forks, a registration, an OPTIONS. Messages without one
 * are together in another.
 */
export interface CallFlow {
  callId?: string;
  messages: SipMessage[];
  /** Everybody who sends or gets one of them, in order of appearance. */
  parties: string[];
}

/** All that was read from a text. */
export interface TraceReading {
  /** How many lines the text has. */
  lines: number;
  codes: CodeMention[];
  callFlows: CallFlow[];
  /** Lines that begin like a SIP message and could not be read, counted from 1. */
  unread: number[];
}
