import { HIGHEST_CAUSE } from '../../lib/codes/q850/highest-cause';
import type { MappedNumber, MappingSource } from '../../lib/codes/types';
import { useText } from '../text';
import { NumberLink } from './NumberLink';

const SOURCES: readonly MappingSource[] = ['rfc3398', 'rfc4497', 'freeswitch', 'asterisk'];

interface MappingListProps {
  mapping: Partial<Record<MappingSource, MappedNumber>>;
  /** The numbers are causes, not response codes. */
  areCauses?: boolean;
  /** Opens the number, where the surroundings can show it. */
  onNumber?: ((number: number) => void) | undefined;
}

/** What each source maps a number to. Where they disagree, the rows say so by themselves. */
export function MappingList({ mapping, areCauses = false, onNumber }: MappingListProps) {
  const t = useText();
  return (
    <dl class="pairs">
      {SOURCES.map((source) => {
        const mapped = mapping[source];
        if (!mapped) return null;
        const isOwnCause = areCauses && mapped.number > HIGHEST_CAUSE;
        return (
          <div key={source}>
            <dt>{t(`source.${source}`)}</dt>
            <dd>
              <NumberLink number={mapped.number} onNumber={isOwnCause ? undefined : onNumber} />
              {isOwnCause && ` (${t('details.ownCause')})`}
              {mapped.isDefault && ` (${t('details.default')})`}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
