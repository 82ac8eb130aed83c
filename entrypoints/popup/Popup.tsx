import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { FrameOffer } from '@/components/FrameOffer';
import { Lookup } from '@/components/Lookup';
import { PageCodes, type PageState } from '@/components/PageCodes';
import { type Site, SiteAccess } from '@/components/SiteAccess';
import { useText } from '@/components/text';
import type { LookupState } from '@/lib/codes/answer';
import { openLookupPage, openTextInTab } from '@/lib/doors/lookup-page';
import { lookupServices } from '@/lib/doors/lookup-services';
import { openSidePanel } from '@/lib/doors/side-panel';
import { sendMessage } from '@/lib/messages';
import { keepLookup } from '@/lib/settings/lookup-session';
import { ungrantedFrameHosts } from '@/lib/sites/frame-hosts';
import { giveBackSites, requestSite } from '@/lib/sites/grants';
import { patternOf } from '@/lib/sites/parse-address';
import { type CurrentTab, currentTab, type OpenPage, openPage } from './open-page';
import { useSite } from './use-site';

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
  const [tab, setTab] = useState<CurrentTab>({});
  const [state, setState] = useState<PageState>('reading');
  const [frameHosts, setFrameHosts] = useState<string[]>([]);
  const site = useSite(tab.url);
  const { windowId } = tab;

  const read = async ({ id, url }: CurrentTab) => {
    const opened = await openPage(id);
    setPage(opened);
    setState(opened?.findings ?? 'unreadable');
    if (opened && id !== undefined && url) setFrameHosts(await ungrantedFrameHosts(id, url));
  };
  useEffect(() => {
    lookupServices.warmUp();
    currentTab().then((current) => {
      setTab(current);
      return read(current);
    });
  }, []);

  const keep = (next: LookupState) => {
    // Before anything is typed there is nothing to keep, and what was kept is still to come.
    if (isBlank(next) && isBlank(lookup.current)) return;
    lookup.current = next;
    keepLookup(next, Date.now());
  };
  const allowFrame = async (host: string) => {
    if (await requestSite(patternOf(host))) await read(tab);
  };
  const pause = async ({ host, pausedBy }: Site, isPaused: boolean) => {
    for (const each of isPaused ? [host] : pausedBy) await sendMessage('pauseSite', { site: each, isPaused });
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
      <FrameOffer hosts={frameHosts} onAllow={allowFrame} />
      {site && (
        <SiteAccess
          site={site}
          onAllow={() => requestSite(site.pattern)}
          onGiveBack={() => giveBackSites(site.grants)}
          onPause={(isPaused) => pause(site, isPaused)}
        />
      )}
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
