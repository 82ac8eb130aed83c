import { useState } from 'preact/hooks';
import { BackupPanel, type PlannedChange } from '@/components/options/BackupPanel';
import { type Translate, useText } from '@/components/text';
import { sendMessage } from '@/lib/messages';
import { type Backup, type BackupProblem, readBackup, writeBackup } from '@/lib/settings/backup/backup';
import { backupName } from '@/lib/settings/backup/backup-name';
import { currentBackup, lastReplacement, watchLastReplacement } from '@/lib/settings/backup/backup-store';
import { changesOf } from '@/lib/settings/backup/merge-backup';
import { requestSites } from '@/lib/sites/grants';
import { patternOf } from '@/lib/sites/host-pattern';
import { useStored } from '../own-pages/use-stored';
import type { SectionProps } from './Options';
import { SyncSection } from './SyncSection';

/** What the browsers store for an extension: a larger file cannot be a backup, and may be too large to be read. */
const MOST_BYTES = 10 * 1024 * 1024;
const TOO_LARGE: { problem: BackupProblem } = { problem: { kind: 'large' } };

interface Pending {
  backup: Backup;
  plan: PlannedChange[];
  /** Hosts that the browser has to be asked for. */
  sites: string[];
}

/** Backup: everything as one file, and back. */
export function BackupSection({ save }: SectionProps) {
  const t = useText();
  const [pending, setPending] = useState<Pending>();
  const [problem, setProblem] = useState<string>();
  const undoable = useStored(lastReplacement, watchLastReplacement);

  const open = async (file: File) => {
    const result = file.size > MOST_BYTES ? TOO_LARGE : readBackup(await file.text());
    setProblem('problem' in result ? describe(result.problem, t) : undefined);
    setPending('backup' in result ? await planFor(result.backup, t) : undefined);
  };
  const takeOver = async () => {
    if (!pending) return;
    const { backup, sites } = pending;
    // The browser's prompt belongs to the click, so it is asked for before anything is awaited.
    const asked = sites.length > 0 ? requestSites(sites.map(patternOf)) : Promise.resolve(true);
    save(sendMessage('importBackup', backup));
    setPending(undefined);
    // A browser that knows no such host rejects the question.
    const isGranted = await asked.catch(() => false);
    if (!isGranted) setProblem(t('backup.refused'));
  };

  return (
    <>
      <p>{t('backup.intro')}</p>
      <BackupPanel
        plan={pending?.plan}
        problem={problem}
        undoable={undoable && t(`backup.by.${undoable.by}`, [new Date(undoable.at).toLocaleString()])}
        onExport={() => save(currentBackup().then(download))}
        onFile={(file) => save(open(file))}
        onImport={takeOver}
        onCancel={() => setPending(undefined)}
        onUndo={() => save(sendMessage('undoReplacement'))}
      />
      <SyncSection save={save} />
    </>
  );
}

async function planFor(backup: Backup, t: Translate): Promise<Pending> {
  const changes = changesOf(await currentBackup(), backup);
  const named = { ...changes, settings: changes.settings.map((key) => t(`settings.${key}.label`)) };
  const plan = Object.entries(named)
    .filter(([, names]) => names.length > 0)
    .map(([what, names]) => ({ what: what as PlannedChange['what'], names: names.map(String) }));
  return { backup, plan, sites: changes.sites };
}

function describe(problem: BackupProblem, t: Translate): string {
  return 'line' in problem
    ? t(`backup.problem.${problem.kind}`, [problem.line])
    : t(`backup.problem.${problem.kind}`);
}

function download(backup: Backup): void {
  const url = URL.createObjectURL(new Blob([writeBackup(backup)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = backupName(new Date());
  link.click();
  URL.revokeObjectURL(url);
}
