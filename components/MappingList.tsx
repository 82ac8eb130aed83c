import type { MappedNumber, MappingSource } from '../lib/codes/types';
import { useText } from './text';

const SOURCES: readonly MappingSource[] = ['rfc3398', 'rfc4497', 'freeswitch', 'asterisk'];

interface MappingListProps {
  mapping: Partial<Record<MappingSource, MappedNumber>>;
  /** Opens the number, where the surroundings can show it. */
  onNumber?: ((number: number) => void) | undefined;
}

/** What each source maps a number to. Where they disagree, the rows say so by themselves. */
export function MappingList({ mapping, onNumber }: MappingListProps) {
  const t = useText();
  return (
    <dl class="pairs">
      {SOURCES.map((source) => {
        const mapped = mapping[source];
        return (
          mapped && (
            <div key={source}>
              <dt>{t(`source.${source}`)}</dt>
              <dd>
                <NumberLink number={mapped.number} onNumber={onNumber} />
                {mapped.isDefault && ` (${t('details.default')})`}
              </dd>
            </div>
          )
        );
      })}
    </dl>
  );
}

interface NumberLinkProps {
  number: number;
  onNumber?: ((number: number) => void) | undefined;
}

/** A number that opens its own card, or plain digits where there is nothing to open it in. */
export function NumberLink({ number, onNumber }: NumberLinkProps) {
  if (!onNumber) return <>{number}</>;
  return (
    <button type="button" class="link-button" onClick={() => onNumber(number)}>
      {number}
    </button>
  );
}
