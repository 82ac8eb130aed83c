import { storage } from 'wxt/utils/storage';
import { grantedPatterns } from '../sites/grants';
import { hostOfPattern } from '../sites/host-pattern';
import type { Backup } from './backup';
import { mergeBackup } from './merge-backup';
import { changeNotes, ownNotes } from './notes';
import { changePausedSites, pausedSites } from './paused-sites';
import { allSiteRules, changeAllSiteRules } from './site-rules';
import { changeSettings, ownSettings, updateSettings } from './user-settings';

/** What took the place of something that the user had, and when. */
export interface Replacement {
  by: 'import' | 'sync';
  /** In milliseconds since 1970. */
  at: number;
}

/** What there was before the last replacement, which without `by` was an import. */
const before = storage.defineItem<(Backup & { at: number; by?: 'sync' }) | null>('local:beforeImport', {
  fallback: null,
  version: 1,
});

/** Resolves with everything that the user told SIP Lens; the organisation's part stays out. */
export async function currentBackup(): Promise<Backup> {
  const [settings, { notes }, rules, paused, granted] = await Promise.all([
    ownSettings(),
    ownNotes(),
    allSiteRules(),
    pausedSites(),
    grantedPatterns(),
  ]);
  return { settings, notes, rules, paused, sites: [...new Set(granted.map(hostOfPattern))] };
}

/**
 * Adds an imported backup to what is stored, after keeping a copy for `undoImport`. For the background alone. Rejects
 * where the browser refuses to store it; the copy stays.
 */
export async function importBackup(imported: Backup, now: number): Promise<void> {
  await keepCopy('import', now);
  await changeSettings(imported.settings);
  await changeNotes((notes) => mergeBackup({ ...nothing(), notes }, imported).notes);
  await changeAllSiteRules((rules) => mergeBackup({ ...nothing(), rules }, imported).rules);
  await changePausedSites((paused) => mergeBackup({ ...nothing(), paused }, imported).paused);
}

/** Keeps a copy of everything for `undoImport`, in place of the one before. For the background alone. */
export async function keepCopy(by: Replacement['by'], now: number): Promise<void> {
  await before.setValue({ ...(await currentBackup()), at: now, ...(by === 'sync' && { by }) });
}

/** Puts back what there was before the last replacement. For the background alone. */
export async function undoImport(): Promise<void> {
  const kept = await before.getValue();
  if (!kept) return;
  await updateSettings(() => kept.settings);
  await changeNotes(() => kept.notes);
  await changeAllSiteRules(() => kept.rules);
  await changePausedSites(() => kept.paused);
  await before.removeValue();
}

/** Resolves with the last replacement, or undefined where none can be undone. */
export async function lastReplacement(): Promise<Replacement | undefined> {
  const kept = await before.getValue();
  return kept ? { by: kept.by ?? 'import', at: kept.at } : undefined;
}

/** Calls back whenever there is something to undo, or nothing any more; returns a function that stops it. */
export function watchLastReplacement(onChange: () => void): () => void {
  return before.watch(onChange);
}

function nothing(): Backup {
  return { settings: {}, notes: [], rules: {}, paused: [], sites: [] };
}
