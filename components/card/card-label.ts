import type { Translate } from '../text';

/** Returns the name of a code's card for screen readers; `title` is what the code is called, where anybody knows. */
export function cardLabel(code: number | string, title: string | undefined, t: Translate): string {
  return title === undefined ? `${code} ${t('registration.unregistered')}` : t('card.label', [code, title]);
}
