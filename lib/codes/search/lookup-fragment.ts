import type { LookupState } from './answer';

const FIND = 'find=';

/**
 * Returns what the fragment of a lookup page's address asks for: `#486` and `#q850-17` a card, `#find=no%20audio` a
 * search. Anything else is taken for words to search for.
 */
export function readFragment(fragment: string): LookupState {
  const text = decode(fragment.replace(/^#/, ''));
  if (/^(?:q850-)?\d{1,3}$/.test(text)) return { query: '', address: text };
  return { query: text.startsWith(FIND) ? text.slice(FIND.length) : text };
}

/**
 * Returns the fragment that leads back to a query or code, with its `#`, or an empty string where there is neither. The
 * scope of the search is not in it.
 */
export function writeFragment({ query, address }: LookupState): string {
  if (address) return `#${address}`;
  return query.trim() ? `#${FIND}${encodeURIComponent(query.trim())}` : '';
}

/** A hand-written fragment may hold a `%` that encodes nothing. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
