import { watchAll } from '../watch-all';
import { changeNotes, readOwnNotes, watchNotes } from './notes';
import { changePausedSites, readOwnPausedSites, watchPausedSites } from './paused-sites';
import type { SettingKey } from './settings';
import { changeAllSiteRules, readOwnSiteRules, watchAllSiteRules } from './site-rules';
import { readOwnSettings, updateSettings, watchSettings } from './user-settings';

/** What is stored in a form that nobody can read, and therefore passed over. */
export interface Damage {
  settings: SettingKey[];
  notes: number;
  /** Rules for sites, and sites that are off. */
  sites: number;
}

/** Resolves with what is damaged, or undefined where nothing is. */
export async function readDamage(): Promise<Damage | undefined> {
  const [settings, notes, rules, paused] = await Promise.all([
    readOwnSettings(),
    readOwnNotes(),
    readOwnSiteRules(),
    readOwnPausedSites(),
  ]);
  const sites = rules.damaged + paused.damaged;
  const isWhole = settings.damaged.length + notes.damaged + sites === 0;
  return isWhole ? undefined : { settings: settings.damaged, notes: notes.damaged, sites };
}

/** Calls back whenever something may be damaged or repaired; returns a function that stops it. */
export function watchDamage(onChange: () => void): () => void {
  return watchAll(onChange, watchSettings, watchNotes, watchAllSiteRules, watchPausedSites);
}

/** Stores again what can be read, and so forgets the rest. For the background alone. */
export async function forgetDamaged(): Promise<void> {
  await updateSettings((settings) => settings);
  await changeNotes((notes) => notes);
  await changeAllSiteRules((rules) => rules);
  await changePausedSites((sites) => sites);
}
