import { storage } from 'wxt/utils/storage';
import { grantedPatterns } from '../../sites/grants';
import { hostOfPattern } from '../../sites/host-pattern';
import { changeNotes, ownNotes } from '../notes';
import { changePausedSites, pausedSites } from '../paused-sites';
import { allSiteRules, changeAllSiteRules } from '../site-rules';
import { changeSettings, ownSettings, updateSettings } from '../user-settings';
import type { Backup } from './backup';
import { mergeAllRules, mergeBackup, mergeHosts, mergeNotes } from './merge-backup';
import { type Synced, takeOver, takeOverPart, type Values, valuesOf } from './synced-values';

/** What took the place of something that the user had, and when. */
export interface Replacement {
  by: 'import' | 'sync';
  /** In milliseconds since 1970. */
  at: number;
}

/** What there was before it, and what it made of that. */
interface Kept extends Backup, Replacement {
  after: Backup;
}

const before = storage.defineItem<Kept | null>('local:beforeReplacement', { fallback: null, version: 1 });

/** Resolves with everything that the user told SIP Lens; the organisation's part stays out. */
export async function currentBackup(): Promise<Backup> {
  const [settings, notes, rules, paused, granted] = await Promise.all([
    ownSettings(),
    ownNotes(),
    allSiteRules(),
    pausedSites(),
    grantedPatterns(),
  ]);
  return { settings, notes, rules, paused, sites: [...new Set(granted.map(hostOfPattern))] };
}

/**
 * Adds an imported backup to what is stored, after keeping a copy for `undoReplacement`. For the background alone. Rejects
 * where the browser refuses to store it; the copy stays.
 */
export async function importBackup(imported: Backup, now: number): Promise<void> {
  await keepCopy('import', now, (present) => mergeBackup(present, imported));
  await changeSettings(imported.settings);
  await changeNotes((notes) => mergeNotes(notes, imported.notes));
  await changeAllSiteRules((rules) => mergeAllRules(rules, imported.rules));
  await changePausedSites((paused) => mergeHosts(paused, imported.paused));
}

/**
 * Keeps a copy of everything for `undoReplacement`, in place of the one before, and what `replace` will make of it. For the
 * background alone.
 */
export async function keepCopy(
  by: Replacement['by'],
  now: number,
  replace: (present: Backup) => Backup,
): Promise<void> {
  const present = await currentBackup();
  await before.setValue({ ...present, after: replace(present), by, at: now });
}

/** Puts back what there was before the last replacement, save what has been changed since. For the background alone. */
export async function undoReplacement(): Promise<void> {
  const kept = await before.getValue();
  if (!kept) return;
  const { after } = kept;
  const [seen, wanted] = [valuesOf(after), valuesOf(kept)];
  const back = (present: Partial<Synced>) => takeOverPart(present, seen, wanted);
  await updateSettings((settings) => back({ settings }).settings);
  await changeNotes((notes) => back({ notes }).notes);
  await changeAllSiteRules((rules) => back({ rules }).rules);
  await changePausedSites((paused) =>
    Object.keys(takeOver(byHost(paused), byHost(after.paused), byHost(kept.paused))),
  );
  await before.removeValue();
}

/** Resolves with the last replacement, or undefined where none can be undone. */
export async function lastReplacement(): Promise<Replacement | undefined> {
  const kept = await before.getValue();
  return kept ? { by: kept.by, at: kept.at } : undefined;
}

/** Calls back whenever there is something to undo, or nothing any more; returns a function that stops it. */
export function watchLastReplacement(onChange: () => void): () => void {
  return before.watch(onChange);
}

function byHost(hosts: readonly string[]): Values {
  return Object.fromEntries(hosts.map((host) => [host, true]));
}
