import { storage } from 'wxt/utils/storage';

/**
 * What a user said about one site: columns and labels that hold no SIP response codes, and those that do. A place is
 * the key that the page's reader gives a column or label, such as `column:sip code`.
 */
export interface SiteRules {
  silenced: readonly string[];
  marked: readonly string[];
}

/** One thing a user says about a place. `forget` takes back what was said before. */
export interface SiteRuleChange {
  /** Host name without port, as the grant has it. */
  host: string;
  place: string;
  rule: keyof SiteRules | 'forget';
}

const NO_RULES: SiteRules = { silenced: [], marked: [] };

const item = storage.defineItem<Record<string, SiteRules>>('local:siteRules', { fallback: {}, version: 1 });
let writing: Promise<unknown> = Promise.resolve();

/** Resolves with the rules of every site that has any. */
export function allSiteRules(): Promise<Record<string, SiteRules>> {
  return item.getValue();
}

/** Resolves with the rules of a site. */
export async function siteRules(host: string): Promise<SiteRules> {
  return (await item.getValue())[host] ?? NO_RULES;
}

/** Calls back with the rules of every site whenever they change; returns a function that stops it. */
export function watchAllSiteRules(onChange: (all: Record<string, SiteRules>) => void): () => void {
  return item.watch(onChange);
}

/** Calls back with the rules of one site whenever any rules change; returns a function that stops it. */
export function watchSiteRules(host: string, onChange: (rules: SiteRules) => void): () => void {
  return item.watch((all) => onChange(all[host] ?? NO_RULES));
}

/** Stores a change. Call it in the background alone: changes wait for each other there, so that none is lost. */
export function changeSiteRules(change: SiteRuleChange): Promise<void> {
  const done = writing.then(async () => item.setValue(applyChange(await item.getValue(), change)));
  writing = done.catch(() => undefined);
  return done;
}

/** Returns the rules after a change: a place is silenced or marked, never both; a site without rules is dropped. */
export function applyChange(
  all: Record<string, SiteRules>,
  { host, place, rule }: SiteRuleChange,
): Record<string, SiteRules> {
  const before = all[host] ?? NO_RULES;
  const without = (places: readonly string[]) => places.filter((each) => each !== place);
  const after: SiteRules = {
    silenced: [...without(before.silenced), ...(rule === 'silenced' ? [place] : [])],
    marked: [...without(before.marked), ...(rule === 'marked' ? [place] : [])],
  };
  const { [host]: _, ...others } = all;
  const isEmpty = after.silenced.length + after.marked.length === 0;
  return isEmpty ? others : { ...others, [host]: after };
}
