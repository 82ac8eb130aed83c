/** Returns whether a text is a host as a page of the web has it: without a port, in lower case, and not empty. */
export function isHost(text: string): boolean {
  return URL.parse(`https://${text}/`)?.hostname === text;
}

/** Returns whether a host is meant by a pattern: its own name, `*.` with a name that it is or stands below, or `*`. */
export function hostMatches(pattern: string, host: string): boolean {
  if (pattern.startsWith('*')) return pattern === '*' || `.${host}`.endsWith(pattern.slice(1));
  return pattern === host;
}

/** Returns whether granted hosts cover a host, or all that a pattern of hosts means; never what is no host. */
export function isCovered(host: string, granted: readonly string[]): boolean {
  if (granted.includes(host)) return true;
  return isHost(host.replace(/^\*\./, '')) && granted.some((pattern) => hostMatches(pattern, host));
}

/** Returns the match pattern of a host in both web schemes. */
export function patternOf(host: string): string {
  return `*://${host}/*`;
}

/** Returns the host of a match pattern, `*` for every site. */
export function hostOfPattern(pattern: string): string {
  return /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1] ?? '*';
}
