import type { LookupState } from '../../lib/codes/search/answer';
import { CloseButton } from '../CloseButton';
import { useText } from '../text';
import { Lookup } from './Lookup';
import type { LookupServices } from './use-lookup';

interface PaletteProps {
  services: LookupServices;
  initial: LookupState;
  onClose: () => void;
}

/** The lookup as a dialog over somebody else's page. */
export function Palette({ services, initial, onClose }: PaletteProps) {
  const t = useText();
  return (
    <div class="palette" role="dialog" aria-label={t('lookup.title')}>
      <CloseButton onClose={onClose} />
      <Lookup services={services} initial={initial} />
    </div>
  );
}
