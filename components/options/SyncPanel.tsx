import { useId } from 'preact/hooks';
import { useText } from '../text';

interface SyncPanelProps {
  isOn: boolean;
  /** The organisation forbids it. */
  isLocked: boolean;
  /** How the last syncing went, in words. */
  outcome: { text: string; isProblem: boolean } | undefined;
  onSwitch: (isOn: boolean) => void;
}

/** Syncing through the browser: the switch, what it means, and how it went. */
export function SyncPanel({ isOn, isLocked, outcome, onSwitch }: SyncPanelProps) {
  const t = useText();
  const id = useId();
  return (
    <div class="sync-panel">
      <label class="choice">
        <input
          type="checkbox"
          checked={isOn}
          disabled={isLocked}
          aria-describedby={`${id}-outcome`}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
        <span>
          {t('sync.label')} {isLocked && <span class="tag">{t('settings.locked')}</span>}
          <span class="choice-hint">{t('sync.hint')}</span>
        </span>
      </label>
      <p id={`${id}-outcome`} role="status" class={outcome?.isProblem ? 'problem' : 'muted'}>
        {outcome?.text}
      </p>
    </div>
  );
}
