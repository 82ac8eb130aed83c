import type { Dossier } from '../../lib/codes/dossier';
import { useText } from '../text';
import { useLatest } from '../use-latest';
import { CodeDossier } from './CodeDossier';

/** Loads what is one step away; rejects where it cannot be had. */
export type LoadDossier = (code: number) => Promise<Dossier | undefined>;

interface MoreDetailsProps {
  code: number;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  loadDossier: LoadDossier;
  onCode: (code: number) => void;
  /** Opens a Q.850 cause, where the surroundings can show one. */
  onCause?: (cause: number) => void;
}

/** The button that is one step before the details, and the details behind it. */
export function MoreDetails({ code, isOpen, onToggle, ...dossier }: MoreDetailsProps) {
  const t = useText();
  return (
    <>
      <button type="button" class="more-button" aria-expanded={isOpen} onClick={() => onToggle(!isOpen)}>
        {t(isOpen ? 'card.less' : 'card.more')}
      </button>
      {isOpen && <LoadedDossier key={code} code={code} {...dossier} />}
    </>
  );
}

type LoadedDossierProps = Omit<MoreDetailsProps, 'isOpen' | 'onToggle'>;

function LoadedDossier({ code, loadDossier, onCode, onCause }: LoadedDossierProps) {
  const t = useText();
  const outcome = useLatest(() => loadDossier(code), [code]);
  if (!outcome) return <p role="status">{t('card.loading')}</p>;
  if (!outcome.value) return <p role="alert">{t('card.failed')}</p>;
  return <CodeDossier dossier={outcome.value} onCode={onCode} onCause={onCause} />;
}
