import { i18n } from '#i18n';
import { parseAddress } from './parse-address';

/** Returns the host in a pasted text, or what is wrong with it in the user's language. */
export function readAddress(text: string): { host: string } | { problem: string } {
  const address = parseAddress(text);
  return 'host' in address ? address : { problem: i18n.t(`sites.error.${address.error}`) };
}
