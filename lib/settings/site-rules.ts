import { storage } from 'wxt/utils/storage';
import { oneAtATime } from '../one-at-a-time';
import type { LabelRules } from '../page/marks/label-rules';
import { isHost } from '../sites/host-pattern';
import { isRecord } from './is-record';

/**
 * What a user said about one site: columns and labels that hold no SIP response codes, and those that do, by
 * the key that the page's reader gives them, such as `column:sip code`. Its pages get it as it is stored.
 */
export type SiteRules = LabelRules;

/** One thing a user says about a column or label. `forget` takes back what was said before. */
export interface SiteRuleChange {
  /** Host name without port, as the grant has it. */
  host: string;
  labelKey: string;
  rule: keyof SiteRules | 'forget';
}

const NO_RULES: SiteRules = { silenced: [], marked: [] };

const item = storage.defineItem<unknown>('local:siteRules', { fallback: {}, version: 1 });
const inTurn = oneAtATime();

/** Resolves with the rules of every site that has any. */
export async function allSiteRules(): Promise<Record<string, SiteRules>> {
  return (await readOwnSiteRules()).rules;
}

/** Resolves with the rules of every site that has any, and how many sites' rules nobody can read. */
export async function readOwnSiteRules(): Promise<{ rules: Record<string, SiteRules>; damaged: number }> {
  const stored = await item.getValue();
  return { rules: readSiteRules(stored), damaged: countDamagedRules(stored) };
}

/** Resolves with the rules of a site. */
export async function siteRules(host: string): Promise<SiteRules> {
  return (await allSiteRules())[host] ?? NO_RULES;
}

/** Calls back whenever the rules of any site change; returns a function that stops it. */
export function watchAllSiteRules(onChange: () => void): () => void {
  return item.watch(onChange);
}

/** Stores a change. Call it in the background alone: changes wait for each other there, so that none is lost. */
export function changeSiteRules(change: SiteRuleChange): Promise<void> {
  return changeAllSiteRules((all) => applyChange(all, change));
}

/** Stores what `change` makes of the rules of every site. For the background alone. */
export function changeAllSiteRules(
  change: (all: Record<string, SiteRules>) => Record<string, SiteRules>,
): Promise<void> {
  return inTurn(async () => item.setValue(change(await allSiteRules())));
}

/** Returns the rules in any stored value; what does not have their shape, or names no host, is left out. */
export function readSiteRules(value: unknown): Record<string, SiteRules> {
  if (!isRecord(value)) return {};
  const rules = Object.entries(value).map(([host, stored]): [string, SiteRules] => {
    const { silenced, marked } = isRecord(stored) ? stored : NO_RULES;
    return [host, { silenced: texts(silenced), marked: texts(marked) }];
  });
  return Object.fromEntries(
    rules.filter(([host, { silenced, marked }]) => isHost(host) && silenced.length + marked.length > 0),
  );
}

/** Returns how many entries of a stored value are for no host, or hold something else than lists of texts. */
export function countDamagedRules(value: unknown): number {
  if (value === undefined || value === null) return 0;
  if (!isRecord(value)) return 1;
  const isWhole = (list: unknown) => Array.isArray(list) && texts(list).length === list.length;
  return Object.entries(value).filter(
    ([host, rules]) =>
      !isHost(host) || !isRecord(rules) || !isWhole(rules.silenced) || !isWhole(rules.marked),
  ).length;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** Returns the rules after a change: a label is silenced or marked, never both; a site without rules is dropped. */
export function applyChange(
  all: Record<string, SiteRules>,
  { host, labelKey, rule }: SiteRuleChange,
): Record<string, SiteRules> {
  const before = all[host] ?? NO_RULES;
  const without = (keys: readonly string[]) => keys.filter((each) => each !== labelKey);
  const after: SiteRules = {
    silenced: [...without(before.silenced), ...(rule === 'silenced' ? [labelKey] : [])],
    marked: [...without(before.marked), ...(rule === 'marked' ? [labelKey] : [])],
  };
  const { [host]: _, ...others } = all;
  const isEmpty = after.silenced.length + after.marked.length === 0;
  return isEmpty ? others : { ...others, [host]: after };
}
