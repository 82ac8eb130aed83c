import { storage } from 'wxt/utils/storage';
import { grantedPatterns } from '../sites/grants';
import { hostOfPattern } from '../sites/parse-address';
import type { Backup } from './backup';
import { mergeBackup } from './merge-backup';
import { changeNotes, ownNotes } from './notes';
import { changePausedSites, pausedSites } from './paused-sites';
import { allSiteRules, changeAllSiteRules } from './site-rules';
import { changeSettings, ownSettings, replaceSettings } from './user-settings';

/** What there was before the last import. */
const before = storage.defineItem<(Backup & { at: number }) | null>('local:beforeImport', {
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
  await before.setValue({ ...(await currentBackup()), at: now });
  await changeSettings(imported.settings);
  await changeNotes((notes) => mergeBackup({ ...nothing(), notes }, imported).notes);
  await changeAllSiteRules((rules) => mergeBackup({ ...nothing(), rules }, imported).rules);
  await changePausedSites((paused) => mergeBackup({ ...nothing(), paused }, imported).paused);
}

/** Puts back what there was before the last import. For the background alone. */
export async function undoImport(): Promise<void> {
  const kept = await before.getValue();
  if (!kept) return;
  await replaceSettings(kept.settings);
  await changeNotes(() => kept.notes);
  await changeAllSiteRules(() => kept.rules);
  await changePausedSites(() => kept.paused);
  await before.removeValue();
}

/** Resolves with when the last import was, in milliseconds since 1970, or undefined where none can be undone. */
export async function lastImport(): Promise<number | undefined> {
  return (await before.getValue())?.at;
}

/** Calls back whenever there is an import to undo, or none any more; returns a function that stops it. */
export function watchLastImport(onChange: () => void): () => void {
  return before.watch(onChange);
}

function nothing(): Backup {
  return { settings: {}, notes: [], rules: {}, paused: [], sites: [] };
}
