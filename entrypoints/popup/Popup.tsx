import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Lookup, type LookupServices } from '@/components/Lookup';
import { PageCodes, type PageState } from '@/components/PageCodes';
import { type Site, SiteAccess } from '@/components/SiteAccess';
import { useText } from '@/components/text';
import { sendMessage } from '@/lib/messages';
import { giveBackSites, grantsFor, requestSite, sitePattern } from '@/lib/sites/grants';
import { currentTab, type OpenPage, openPage } from './open-page';

const services: LookupServices = {
  search: (query) => sendMessage('search', query),
  brief: (code) => sendMessage('brief', code),
  dossier: (code) => sendMessage('dossier', code),
  cause: (cause) => sendMessage('cause', cause),
};

interface Grantable extends Site {
  pattern: string;
  grants: string[];
}

/** The popup: lookup above, the page below. Lookup needs no page and never waits for it. */
export function Popup() {
  const t = useText();
  const [page, setPage] = useState<OpenPage>();
  const [url, setUrl] = useState<string>();
  const [state, setState] = useState<PageState>('reading');
  const [site, setSite] = useState<Grantable>();

  useEffect(() => {
    currentTab().then(async (tab) => {
      setUrl(tab.url);
      setSite(await readSite(tab.url));
      const opened = await openPage(tab.id);
      setPage(opened);
      setState(opened?.codes ?? 'unreadable');
    });
  }, []);

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
      <Lookup services={services} />
      <PageCodes page={state} onGoTo={(code) => page?.goToNext(code)} />
      {site && <SiteAccess site={site} onAllow={allow} onGiveBack={giveBack} />}
      <button type="button" class="link-button" onClick={openOptions}>
        {t('options.open')}
      </button>
    </>
  );
}

async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}

async function readSite(url: string | undefined): Promise<Grantable | undefined> {
  const pattern = url && sitePattern(url);
  if (!url || !pattern) return undefined;
  const grants = await grantsFor(url);
  return { host: new URL(url).hostname, isGranted: grants.length > 0, pattern, grants };
}
