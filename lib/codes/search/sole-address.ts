import type { Answer } from './answer';
import { addressOf, causeAddress } from './search-target';

/**
 * Returns the address of the one code or cause that an answer is about, such as `486` for "SIP/2.0 486 Busy Here";
 * undefined where several are meant, or none for sure.
 */
export function soleAddress({ asked, found }: Answer): string | undefined {
  const [first] = found;
  const address = first && addressOf(first);
  switch (asked.kind) {
    case 'number':
      return address === asked.digits || address === causeAddress(Number(asked.digits)) ? address : undefined;
    case 'q850':
      return address;
    case 'pasted':
      return found.length === 1 ? address : undefined;
    case 'text':
      return asked.codes.length === 1 ? address : undefined;
    default:
      return undefined;
  }
}
