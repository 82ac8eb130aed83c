import { rfcLink } from '../../lib/codes/rfc-link';
import type { RfcSection } from '../../lib/codes/types';

/** A link to the section of an RFC that opens in a new tab. */
export function RfcLink({ section }: { section: RfcSection }) {
  return (
    <a class="rfc-link" href={rfcLink(section)} target="_blank" rel="noreferrer">
      RFC {section.rfc} §{section.section}
    </a>
  );
}
