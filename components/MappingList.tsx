import { HIGHEST_CAUSE } from '../lib/codes/q850/highest-cause';
import type { MappedNumber, MappingSource } from '../lib/codes/types';
import { useText } from './text';

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

interface NumberListProps {
  numbers: readonly { number: number; name: string }[];
  onNumber?: ((number: number) => void) | undefined;
}

/** Numbers with their names, in a sentence. */
export function NumberList({ numbers, onNumber }: NumberListProps) {
  return (
    <>
      {numbers.map(({ number, name }, index) => (
        <span key={number}>
          {index > 0 && ', '}
          <NumberLink number={number} onNumber={onNumber} /> {name}
        </span>
      ))}
    </>
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
