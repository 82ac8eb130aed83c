/** Why a text names no site that can be asked for. */
type AddressError = 'empty' | 'everything' | 'scheme' | 'range' | 'host';

/** No name in the DNS is longer. */
const LONGEST_HOST = 253;

/** A host as a grant has it, such as `pbx.lan`, `[fd00::5]` or `*.example.com`, or why there is none. */
export type Address = { host: string } | { error: AddressError };

/**
 * Reads the address of a site from whatever people paste: a full URL with port and path, a bare host, an IPv4 or IPv6
 * address with or without brackets, a match pattern. Port, path, user name and upper case are dropped: a grant has
 * none of them. Never throws.
 */
export function parseAddress(text: string): Address {
  const pasted = text.trim().replace(/^[<"'`(]+|[>"'`),;.]+$/g, '');
  if (pasted === '') return { error: 'empty' };
  if (/^(\*|all_urls|(\*|https?):\/\/\*(:\*|:\d+)?(\/.*)?)$/i.test(pasted)) return { error: 'everything' };
  const scheme = /^([a-z][a-z\d+.-]*):(?!\d+([/?#]|$))/i.exec(bracketed(pasted))?.[1]?.toLowerCase();
  if (scheme && scheme !== 'http' && scheme !== 'https') return { error: 'scheme' };
  const rest = pasted.replace(/^(https?:|\*:)?\/\//i, '');
  if (/^[\d.]+\/\d{1,2}$|^[\da-f:]+::?\/\d{1,3}$/i.test(rest)) return { error: 'range' };
  const isBelow = rest.startsWith('*.');
  const host = hostOf(isBelow ? rest.slice(2) : rest);
  if (!host || (isBelow && !/[a-z]/i.test(host.split('.').at(-1) ?? ''))) return { error: 'host' };
  return { host: isBelow ? `*.${host}` : host };
}

/** Puts brackets around an IPv6 address that came without, so that its colons are not taken for a port. */
function bracketed(text: string): string {
  const address = /^[\da-f:.]+(?=\/|$)/i.exec(text)?.[0] ?? '';
  return address.split(':').length > 2 ? `[${address}]${text.slice(address.length)}` : text;
}

function hostOf(text: string): string | undefined {
  const url = URL.parse(`https://${bracketed(text)}`);
  const host = url?.hostname.replace(/\.$/, '');
  if (
    !host ||
    host.length > LONGEST_HOST ||
    !/^(\[[\da-f:.]+\]|[a-z\d_]([a-z\d_-]*[a-z\d_])?(\.[a-z\d_]([a-z\d_-]*[a-z\d_])?)*)$/.test(host)
  )
    return undefined;
  // The URL parser turns any number into an address: 404 would become 0.0.1.148.
  const isNumeric = /^\d+(\.\d+){3}$/.test(host);
  return isNumeric && !text.includes(host) ? undefined : host;
}
