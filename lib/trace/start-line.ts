/** The first line of a message (RFC 3261 §7.1 and §7.2). */
export type StartLine = { method: string; uri: string } | { code: number; phrase: string };

/**
 * A log may print something before the line, but a request ends with the version. Schemes are written in either case
 * (RFC 3986 §3.1).
 */
const REQUEST =
  /(?:^|[\s>|"'])(?<method>[A-Z]{3,12}) (?<uri>[A-Za-z][A-Za-z\d+.-]{1,10}:\S+) SIP\/2\.0["']?\s*$/;
const STATUS = /^(?<before>.*?)[\s>|]?SIP\/2\.0 (?<code>[1-6]\d\d)(?: (?<phrase>[^|]*?))?["']?$/;
/** A reason phrase has words only; more, or a quotation that ends early, is a log line that quotes a status line. */
const WORDS = /^(?:[\p{L}\p{N} /,.()-]|(?<=\p{L})'(?=\p{L})){0,60}$/u;

/** Returns the start line that a line of text is, perhaps after the log's own prefix, or undefined. */
export function readStartLine(line: string): StartLine | undefined {
  if (!line.includes('SIP/2.0')) return undefined;
  const { method, uri } = REQUEST.exec(line)?.groups ?? {};
  if (method && uri) return { method, uri };
  const { before = '', code, phrase = '' } = STATUS.exec(line)?.groups ?? {};
  if (!code || /\bVia:/i.test(before)) return undefined;
  const isAlone = before.trim() === '';
  return isAlone || WORDS.test(phrase) ? { code: Number(code), phrase: phrase.trim() } : undefined;
}

/**
 * Returns whether a line is a start line as ngrep prints it, with a dot for the CR at its end. A reason phrase may end in
 * a dot as well, but not the line below it.
 */
export function hasDots(line: string, below: string): boolean {
  if (!line.endsWith('.')) return false;
  const start = readStartLine(line.slice(0, -1));
  return start !== undefined && ('method' in start || below.endsWith('.'));
}

/** Returns whether a line was meant as a start line: it names the version where one does. */
export function looksLikeStartLine(line: string): boolean {
  return /^\s*SIP\/2\.0\b/.test(line) || /^\s*[A-Z]{3,12} \S+ SIP\/\d/.test(line);
}
