import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createAnswerer } from '@/lib/codes/answer';
import { dossierOf } from '@/lib/codes/dossier';
import { findBrief } from '@/lib/codes/lookup';
import { findCause } from '@/lib/codes/q850/find-cause';
import { onMessage, sendMessage } from '@/lib/messages';
import { changeSiteRules } from '@/lib/settings/site-rules';
import { covers, grantsFor } from '@/lib/sites/grants';
import { registerPageScript, startInOpenTabs } from '@/lib/sites/page-script';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(start);
  browser.runtime.onStartup.addListener(registerPageScript);
  browser.permissions.onAdded.addListener(({ origins = [] }) => startInOpenTabs(origins));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => announceRevoked(origins));
  const answer = createAnswerer();
  onMessage('search', ({ data }) => answer(data));
  onMessage('brief', ({ data }) => findBrief(data));
  onMessage('dossier', ({ data }) => dossierOf(data));
  onMessage('cause', ({ data }) => findCause(data));
  onMessage('changeSiteRules', ({ data }) => changeSiteRules(data));
  onMessage('isRevoked', ({ data, sender }) => isRevoked(data, sender?.origin ?? sender?.url));
});

/** After an install or update: pages that are already open get the new script without a reload. */
async function start(): Promise<void> {
  await registerPageScript();
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await startInOpenTabs(origins);
}

async function announceRevoked(origins: string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [sendMessage('revoked', origins, id)])),
  );
}

/** A frame whose own address says nothing (a sandboxed one) counts as lost: it can be started again from the popup. */
async function isRevoked(removed: string[], origin: string | undefined): Promise<boolean> {
  const url = origin && URL.canParse(origin) ? new URL('/', origin).href : undefined;
  if (!url) return true;
  return removed.some((pattern) => covers(pattern, url)) && (await grantsFor(url)).length === 0;
}
