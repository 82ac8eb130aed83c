import type { Translate } from './text';

/** Returns the first `most` names of a list and, where there are more, how many. */
export function shortenList(names: readonly (string | number)[], most: number, t: Translate): string {
  const first = names.slice(0, most).join(', ');
  return names.length > most ? t('list.more', [first, names.length - most]) : first;
}
