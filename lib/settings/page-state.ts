import type { LabelRules } from '../page/marks/label-rules';
import type { PageSettings } from '../page/page-settings';
import { settingsForPages } from './settings-for-pages';
import { siteRules } from './site-rules';

/** All that a page has to know of what is stored. */
export interface PageState {
  rules: LabelRules;
  settings: PageSettings;
}

/**
 * Resolves with the state for the pages of a host; `site` is the one whose switch they follow, for a frame without a
 * host that of its own address, else of its tab.
 */
export async function pageState(host: string, site = host): Promise<PageState> {
  const [rules, settings] = await Promise.all([siteRules(host), settingsForPages(site)]);
  return { rules, settings };
}
