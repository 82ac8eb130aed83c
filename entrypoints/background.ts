import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { storage } from 'wxt/utils/storage';
import { i18n } from '#i18n';
import { callQuality } from '@/lib/codes/call-quality';
import { dossierOf } from '@/lib/codes/dossier';
import { createAnswerer } from '@/lib/codes/search/answer';
import { findTargets } from '@/lib/codes/search/find-target';
import { addNotes } from '@/lib/codes/team-notes';
import { listenToOmnibox } from '@/lib/doors/omnibox';
import { showOneCard } from '@/lib/doors/one-card';
import { offerInContextMenu, openPaletteOnCommand } from '@/lib/doors/palette';
import { stepOnCommand } from '@/lib/doors/step';
import { onMessage, sendMessage } from '@/lib/messages';
import { importBackup, undoReplacement } from '@/lib/settings/backup/backup-store';
import { forgetDamaged } from '@/lib/settings/damage';
import { saveNote } from '@/lib/settings/notes';
import { notesFor } from '@/lib/settings/notes-for';
import { pageState } from '@/lib/settings/page-state';
import { pauseSite } from '@/lib/settings/paused-sites';
import { recentLookups, rememberLookup } from '@/lib/settings/recent-lookups';
import { changeSiteRules } from '@/lib/settings/site-rules';
import { keepSynced } from '@/lib/settings/sync/keep-synced';
import { switchSync } from '@/lib/settings/sync/sync-store';
import { changeSettings } from '@/lib/settings/user-settings';
import { registerScripts, runInFrame, startInOpenTabs, startInTab } from '@/lib/sites/our-scripts';
import { announceRevoked, isRevoked } from '@/lib/sites/revoked';
import { siteOfFrame } from '@/lib/sites/site-of-frame';

/** Forgotten when the extension or the browser ends. */
const hasStarted = storage.defineItem<boolean>('session:hasStarted', { fallback: false });

export default defineBackground(() => {
  const isReady = startOnce();
  // This listener only wakes the background up, and keeps it awake until all is done.
  browser.runtime.onStartup.addListener(() => isReady);
  browser.runtime.onInstalled.addListener(welcome);
  browser.permissions.onAdded.addListener(startInOpenTabs);
  browser.permissions.onRemoved.addListener(({ origins = [] }) =>
    announceRevoked((tabId) => sendMessage('revoked', origins, { tabId })),
  );
  const answerer = createAnswerer();
  listenToOmnibox(answerer, {
    hint: i18n.t('lookup.omnibox'),
    nothing: (typed) => i18n.t('lookup.omniboxNothing', [typed]),
  });
  offerInContextMenu(i18n.t('lookup.menu'));
  openPaletteOnCommand();
  stepOnCommand();
  keepSynced();
  onMessage('search', async ({ data, sender }) =>
    addNotes(answerer.answer(data), await notesFor(sender.url), data),
  );
  onMessage('warmUp', () => answerer.warmUp());
  onMessage('targets', async ({ data, sender }) => findTargets(data, await notesFor(sender.url)));
  onMessage('recent', async ({ sender }) => findTargets(await recentLookups(), await notesFor(sender.url)));
  onMessage('startInTab', ({ data }) => startInTab(data).catch(() => undefined));
  onMessage('callQuality', ({ data }) => callQuality(data));
  onMessage('cardShown', ({ sender }) => void showOneCard(sender));
  onMessage('remember', async ({ data, sender }) => {
    if (!sender.tab?.incognito) await rememberLookup(data);
  });
  onMessage('dossier', ({ data }) => dossierOf(data));
  onMessage('changeSiteRules', ({ data }) => changeSiteRules(data));
  onMessage('changeSettings', ({ data }) => changeSettings(data));
  onMessage('pauseSite', ({ data }) => pauseSite(data));
  onMessage('forgetDamaged', () => forgetDamaged());
  onMessage('saveNote', ({ data }) => saveNote(data));
  onMessage('importBackup', ({ data }) => importBackup(data, Date.now()));
  onMessage('undoReplacement', () => undoReplacement());
  onMessage('switchSync', ({ data }) => switchSync(data, Date.now));
  onMessage('pageState', ({ data, sender }) => pageState(data, siteOfFrame(data, sender)));
  onMessage('scoutWanted', ({ sender }) => runFor(sender, '/scout.js'));
  onMessage('pageScriptWanted', ({ sender }) => runFor(sender, '/page.js'));
  onMessage('cardWanted', ({ sender }) => runFor(sender, '/card.js'));
  onMessage('isRevoked', ({ data, sender }) => isRevoked(data, sender));
});

/**
 * After an install, an update or being switched on: pages that are already open get the new script without a reload.
 * No event tells these from a background that was only asleep; what is stored for the session does.
 */
async function startOnce(): Promise<void> {
  if (await hasStarted.getValue()) return;
  await registerScripts();
  await hasStarted.setValue(true);
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await startInOpenTabs();
}

/** An update opens nothing. */
async function welcome({ reason }: { reason: string }): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** Runs one of our scripts in the frame that has asked for it. */
async function runFor(
  { tab, frameId }: Browser.runtime.MessageSender,
  script: ScriptPublicPath,
): Promise<void> {
  if (tab?.id !== undefined && frameId !== undefined) await runInFrame(script, tab.id, frameId);
}
