import { isCovered } from '../../sites/host-pattern';
import type { SettingKey } from '../settings';
import type { SiteRules } from '../site-rules';
import type { Backup } from './backup';

/** What an import adds and replaces; it removes nothing. */
export interface BackupChanges {
  settings: SettingKey[];
  newNotes: number[];
  changedNotes: number[];
  /** Hosts whose columns and labels change. */
  rules: string[];
  /** Hosts that will be off. */
  paused: string[];
  /** Hosts that the browser has to be asked for. */
  sites: string[];
}

/** Returns what `now` becomes with an imported backup: what is imported wins, and nothing that was there is removed. */
export function mergeBackup(now: Backup, imported: Backup): Backup {
  return {
    settings: { ...now.settings, ...imported.settings },
    notes: mergeNotes(now.notes, imported.notes),
    rules: mergeAllRules(now.rules, imported.rules),
    paused: mergeHosts(now.paused, imported.paused),
    sites: mergeHosts(now.sites, imported.sites),
  };
}

/** Returns notes with imported ones, which take the place of those on the same codes. */
export function mergeNotes(now: Backup['notes'], imported: Backup['notes']): Backup['notes'] {
  const codes = imported.map(({ code }) => code);
  const kept = now.filter(({ code }) => !codes.includes(code));
  return [...kept, ...imported].sort((a, b) => a.code - b.code);
}

/** Returns the rules of all sites with imported ones, which win where both speak of the same column or label. */
export function mergeAllRules(now: Backup['rules'], imported: Backup['rules']): Backup['rules'] {
  const hosts = mergeHosts(Object.keys(now), Object.keys(imported));
  return Object.fromEntries(hosts.map((host) => [host, mergeRules(now[host], imported[host])]));
}

/** Returns hosts with imported ones, each once. */
export function mergeHosts(now: readonly string[], imported: readonly string[]): string[] {
  return [...new Set([...now, ...imported])];
}

/** Returns what an import would change. */
export function changesOf(now: Backup, imported: Backup): BackupChanges {
  const after = mergeBackup(now, imported);
  const notes = new Map(now.notes.map((note) => [note.code, note]));
  const isNew = (code: number) => !notes.has(code);
  const isChanged = ({ code, title, text }: Backup['notes'][number]) =>
    notes.get(code)?.title !== title || notes.get(code)?.text !== text;
  return {
    settings: (Object.keys(after.settings) as SettingKey[]).filter(
      (key) => after.settings[key] !== now.settings[key],
    ),
    newNotes: imported.notes.map(({ code }) => code).filter(isNew),
    changedNotes: imported.notes
      .filter((note) => !isNew(note.code) && isChanged(note))
      .map(({ code }) => code),
    rules: Object.keys(after.rules).filter((host) => !isSame(after.rules[host], now.rules[host])),
    paused: after.paused.filter((host) => !now.paused.includes(host)),
    sites: after.sites.filter((host) => !isCovered(host, now.sites)),
  };
}

function mergeRules(now: SiteRules | undefined, imported: SiteRules | undefined): SiteRules {
  const { silenced = [], marked = [] } = imported ?? {};
  const spoken = [...silenced, ...marked];
  const kept = (keys: readonly string[] = []) => keys.filter((key) => !spoken.includes(key));
  return { silenced: [...kept(now?.silenced), ...silenced], marked: [...kept(now?.marked), ...marked] };
}

function isSame(a: SiteRules | undefined, b: SiteRules | undefined): boolean {
  const key = (rules: SiteRules | undefined) =>
    JSON.stringify([[...(rules?.silenced ?? [])].sort(), [...(rules?.marked ?? [])].sort()]);
  return key(a) === key(b);
}
