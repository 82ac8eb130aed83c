import { useRef, useState } from 'preact/hooks';
import type { CodeBrief, Sense } from '../../lib/codes/types';
import { CloseButton } from '../CloseButton';
import { useText } from '../text';
import { CodeCard } from './CodeCard';
import { cardLabel } from './card-label';
import { labelName } from './label-name';
import { type LoadDossier, MoreDetails } from './MoreDetails';
import { OtherCodeCard } from './OtherCodeCard';
import { PinButton } from './PinButton';

/** How the number came to its card: marked by evidence, by the user's own word, or only asked about. */
export type Standing = 'sure' | 'possible' | 'user' | 'asked';

/** What the user says about the column or label of the number. */
export type RuleChange = 'silenced' | 'marked' | 'forget';

interface HoverCardProps {
  code: number;
  /** Of a code that the database has. */
  brief: CodeBrief | undefined;
  sense?: Sense | undefined;
  standing: Standing;
  /** Why the number was taken for a code, in a few words. */
  why: string;
  /** The column or label that the number stands in, where it has one. */
  labelKey?: string | undefined;
  onRule: (change: RuleChange) => void;
  loadDossier: LoadDossier;
  findBrief: (code: number) => CodeBrief | undefined;
  isPinned: boolean;
  onPin: () => void;
  /** The pinned card is to be moved by so many pixels. */
  onMove: (x: number, y: number) => void;
  onClose: () => void;
}

/** The card beside a mark: the essentials, the rest one step away, and related codes with a way back. */
export function HoverCard(props: HoverCardProps) {
  const { code, brief, sense, standing, loadDossier, findBrief, isPinned, onPin, onMove, onClose } = props;
  const t = useText();
  const [trail, setTrail] = useState<CodeBrief[]>([]);
  const [isDetailed, setDetailed] = useState(false);
  const path = [brief, ...trail];
  const shown = path.at(-1);
  const previous = path.at(-2);
  const isMarked = shown === brief;
  const shownSense = isMarked ? sense : undefined;
  const dialog = useRef<HTMLDivElement>(null);
  const go = (next: CodeBrief[]) => {
    // The control that was used goes with its card, and would take the focus away.
    dialog.current?.focus();
    setTrail(next);
  };
  const open = (code: number) => {
    const next = findBrief(code);
    if (next) go([...trail, next]);
  };
  const controls = (
    <div class="card-controls">
      <PinButton isPinned={isPinned} onPin={onPin} onMove={onMove} />
      <CloseButton onClose={onClose} />
    </div>
  );
  const label = cardLabel(shown?.code ?? code, shown?.phrase, t);
  return (
    <div ref={dialog} role="dialog" tabIndex={-1} aria-label={label}>
      {previous && (
        <button type="button" class="link-button back-button" onClick={() => go(trail.slice(0, -1))}>
          {t('card.back', [previous.code])}
        </button>
      )}
      {shown ? (
        <CodeCard
          brief={shown}
          sense={shownSense}
          possible={isMarked && standing === 'possible'}
          controls={controls}
        >
          <MoreDetails
            code={shown.code}
            isOpen={isDetailed}
            onToggle={setDetailed}
            loadDossier={loadDossier}
            onCode={open}
          />
          {isMarked && <Reason {...props} />}
        </CodeCard>
      ) : (
        <OtherCodeCard code={code} controls={controls}>
          <Reason {...props} />
        </OtherCodeCard>
      )}
    </div>
  );
}

/** Why the number is marked, and the way out where that is wrong. */
function Reason({ standing, why, labelKey, onRule }: HoverCardProps) {
  const t = useText();
  const change = standing === 'asked' ? 'marked' : standing === 'user' ? 'forget' : 'silenced';
  const named = labelKey && labelName(labelKey);
  return (
    <div class="card-reason">
      <p>{standing === 'asked' || standing === 'user' ? t(`card.${standing}`) : t('card.why', [why])}</p>
      {named && (
        <button type="button" class="link-button" onClick={() => onRule(change)}>
          {t(`rule.${change}.${named.kind}`, [named.name])}
        </button>
      )}
    </div>
  );
}
