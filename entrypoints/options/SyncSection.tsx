import { SyncPanel } from '@/components/options/SyncPanel';
import { type Translate, useText } from '@/components/text';
import { sendMessage } from '@/lib/messages';
import { MOST_BYTES } from '@/lib/settings/sync/parts';
import { type SyncOutcome, syncState, watchSyncState } from '@/lib/settings/sync/sync-store';
import { useStored } from '../own-pages/use-stored';
import type { SectionProps } from './Options';

/** Sync: the same settings, notes and rules wherever the user has signed in to the browser. */
export function SyncSection({ save }: SectionProps) {
  const t = useText();
  const state = useStored(syncState, watchSyncState);
  if (!state) return null;
  const { outcome } = state;
  return (
    <>
      <h3>{t('sync.heading')}</h3>
      <SyncPanel
        isOn={state.isOn}
        isLocked={state.isLocked}
        outcome={outcome && { text: describe(outcome, t), isProblem: isProblem(outcome) }}
        onSwitch={(isOn) => save(sendMessage('switchSync', isOn))}
      />
    </>
  );
}

function isProblem({ kind }: SyncOutcome): boolean {
  return kind !== 'done' && kind !== 'waiting';
}

function describe(outcome: SyncOutcome, t: Translate): string {
  const inKilobytes = (bytes: number) => Math.ceil(bytes / 1024);
  switch (outcome.kind) {
    case 'done':
    case 'full':
      return t(`sync.${outcome.kind}`, [inKilobytes(outcome.bytes), inKilobytes(MOST_BYTES)]);
    case 'waiting':
    case 'newer':
      return t(`sync.${outcome.kind}`);
    case 'failed':
      return t('sync.failed', [outcome.message]);
  }
}
