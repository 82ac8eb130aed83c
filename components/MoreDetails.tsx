import { useState } from 'preact/hooks';
import type { Dossier } from '../lib/codes/dossier';
import { CodeDossier } from './CodeDossier';
import { useText } from './text';

/** Loads what is one step away; rejects where it cannot be had. */
export type LoadDossier = (code: number) => Promise<Dossier | undefined>;

interface MoreDetailsProps {
  code: number;
  loadDossier: LoadDossier;
  onCode: (code: number) => void;
  /** Opens a Q.850 cause, where the surroundings can show one. */
  onCause?: (cause: number) => void;
}

/** The button that is one step before the details, and the details behind it. */
export function MoreDetails({ code, loadDossier, onCode, onCause }: MoreDetailsProps) {
  const t = useText();
  const [state, setState] = useState<Dossier | 'closed' | 'loading' | 'failed'>('closed');
  const isOpen = state !== 'closed';
  const toggle = () => {
    setState(isOpen ? 'closed' : 'loading');
    if (isOpen) return;
    loadDossier(code).then(
      (dossier) => setState(dossier ?? 'failed'),
      () => setState('failed'),
    );
  };
  return (
    <>
      <button type="button" class="more-button" aria-expanded={isOpen} onClick={toggle}>
        {t(isOpen ? 'card.less' : 'card.more')}
      </button>
      {state === 'loading' && <p role="status">{t('card.loading')}</p>}
      {state === 'failed' && <p role="alert">{t('card.failed')}</p>}
      {typeof state === 'object' && <CodeDossier dossier={state} onCode={onCode} onCause={onCause} />}
    </>
  );
}
