import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SearchTarget } from '../../lib/codes/search/search-target';
import { CodeCard } from '../card/CodeCard';
import { FamilyCard } from '../card/FamilyCard';
import { type LoadDossier, MoreDetails } from '../card/MoreDetails';
import { OtherCodeCard } from '../card/OtherCodeCard';
import { Q850Card } from '../card/Q850Card';
import { useText } from '../text';
import { searchOption } from './search-option';

interface TargetCardProps {
  target: SearchTarget;
  /** The card that this one was opened from, where it was not the list of results. */
  from: SearchTarget | undefined;
  loadDossier: LoadDossier;
  onBack: () => void;
  onCode: (code: number) => void;
  onCause: (cause: number) => void;
}

/** The card of a search target, whatever its kind, below the way back. */
export function TargetCard({ target, from, loadDossier, onBack, onCode, onCause }: TargetCardProps) {
  const t = useText();
  const back = useRef<HTMLButtonElement>(null);
  // The link that led here is gone with its card, and the focus with it.
  useLayoutEffect(() => {
    if (from) back.current?.focus();
  }, [from]);
  const [isDetailed, setDetailed] = useState(false);
  return (
    <div class="target-card">
      <button type="button" class="link-button back-button" ref={back} onClick={onBack}>
        {from ? t('card.back', [searchOption(from, t).number]) : t('lookup.back')}
      </button>
      {target.kind === 'sip' && (
        <CodeCard brief={target.brief}>
          <MoreDetails
            code={target.brief.code}
            isOpen={isDetailed}
            onToggle={setDetailed}
            loadDossier={loadDossier}
            onCode={onCode}
            onCause={onCause}
          />
        </CodeCard>
      )}
      {target.kind === 'own' && <OtherCodeCard code={target.note.code} isOwn />}
      {target.kind === 'q850' && <Q850Card cause={target.cause} onCode={onCode} />}
      {target.kind === 'family' && (
        <FamilyCard family={target.family} member={target.member} onCode={onCode} />
      )}
    </div>
  );
}
