import type { RfcSection } from './types';

/** Returns the address of an RFC section at the RFC Editor; a section that begins with a letter is an appendix there. */
export function rfcLink({ rfc, section }: RfcSection): string {
  const anchor = /^[A-Z]/.test(section) ? `appendix-${section}` : `section-${section}`;
  return `https://www.rfc-editor.org/rfc/rfc${rfc}#${anchor}`;
}
