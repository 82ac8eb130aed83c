import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Lookup } from '@/components/Lookup';
import { PageCodes, type PageState } from '@/components/PageCodes';
import { type Site, SiteAccess } from '@/components/SiteAccess';
import { useText } from '@/components/text';
import type { LookupState } from '@/lib/codes/answer';
import { openLookupPage, openTextInTab } from '@/lib/doors/lookup-page';
import { lookupServices } from '@/lib/doors/lookup-services';
import { openSidePanel } from '@/lib/doors/side-panel';
import { keepLookup } from '@/lib/settings/lookup-session';
import { giveBackSites, grantsFor, requestSite, sitePattern } from '@/lib/sites/grants';
import { currentTab, type OpenPage, openPage } from './open-page';

interface Grantable extends Site {
  pattern: string;
  grants: string[];
}

const BLANK: LookupState = { query: '' };

interface PopupProps {
  /** What stood in the lookup when it was closed; it may come after the first letters were typed, and stays out then. */
  kept: LookupState | undefined;
}

/** The popup: lookup above, the page below. Lookup needs no page and never waits for it. */
export function Popup({ kept }: PopupProps) {
  const t = useText();
  const [page, setPage] = useState<OpenPage>();
  const lookup = useRef(BLANK);
  const initial = useRef(BLANK);
  if (kept && initial.current === BLANK && isBlank(lookup.current)) initial.current = kept;
  const [url, setUrl] = useState<string>();
  const [windowId, setWindowId] = useState<number>();
  const [state, setState] = useState<PageState>('reading');
  const [site, setSite] = useState<Grantable>();

  useEffect(() => {
    lookupServices.warmUp();
    currentTab().then(async (tab) => {
      setUrl(tab.url);
      setWindowId(tab.windowId);
      setSite(await readSite(tab.url));
      const opened = await openPage(tab.id);
      setPage(opened);
      setState(opened?.findings ?? 'unreadable');
    });
  }, []);

  const keep = (next: LookupState) => {
    // Before anything is typed there is nothing to keep, and what was kept is still to come.
    if (isBlank(next) && isBlank(lookup.current)) return;
    lookup.current = next;
    keepLookup(next, Date.now());
  };
  const allow = async () => {
    if (site && (await requestSite(site.pattern))) setSite(await readSite(url));
  };
  const giveBack = async () => {
    if (!site) return;
    await giveBackSites(site.grants);
    setSite({ ...site, isGranted: false, grants: [] });
  };

  return (
    <>
      <Lookup
        key={initial.current === BLANK ? 'new' : 'kept'}
        services={lookupServices}
        initial={initial.current}
        onState={keep}
        onPasteText={leaveFor(openTextInTab)}
      />
      <PageCodes page={state} onGoTo={(code) => page?.goToNext(code)} onCopy={copy} />
      {site && <SiteAccess site={site} onAllow={allow} onGiveBack={giveBack} />}
      <nav class="elsewhere" aria-label={t('lookup.elsewhere')}>
        <button type="button" class="link-button" onClick={() => leaveFor(openLookupPage)(lookup.current)}>
          {t('lookup.openTab')}
        </button>
        {windowId !== undefined && (
          <button type="button" class="link-button" onClick={() => leaveFor(openSidePanel)(windowId)}>
            {t('lookup.openPanel')}
          </button>
        )}
        <button type="button" class="link-button" onClick={() => leaveFor(openOptions)(undefined)}>
          {t('options.open')}
        </button>
      </nav>
    </>
  );
}

function isBlank({ query, scope, address }: LookupState): boolean {
  return query === '' && scope === undefined && address === undefined;
}

function copy(text: string): Promise<void> {
  return navigator.clipboard.writeText(text);
}

function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** What opens elsewhere takes the popup's place. */
function leaveFor<T>(open: (what: T) => Promise<void>): (what: T) => void {
  return (what) => void open(what).then(() => window.close());
}

async function readSite(url: string | undefined): Promise<Grantable | undefined> {
  const pattern = url && sitePattern(url);
  if (!url || !pattern) return undefined;
  const grants = await grantsFor(url);
  return { host: new URL(url).hostname, isGranted: grants.length > 0, pattern, grants };
}
