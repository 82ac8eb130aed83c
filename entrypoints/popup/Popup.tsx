import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PastedText, type ReadText } from '@/components/call-flow/PastedText';
import { useCodeClicks } from '@/components/card/use-code-clicks';
import { Failure } from '@/components/Failure';
import { Lookup } from '@/components/lookup/Lookup';
import { PageCodes, type PageReading } from '@/components/page-codes/PageCodes';
import { FrameOffer } from '@/components/site/FrameOffer';
import { type Site, SiteAccess } from '@/components/site/SiteAccess';
import { useText } from '@/components/text';
import { useAttempt } from '@/components/use-attempt';
import type { LookupState } from '@/lib/codes/search/answer';
import { openLookupPage, openTextInTab } from '@/lib/doors/lookup-page';
import { lookupServices } from '@/lib/doors/lookup-services';
import { openSidePanel } from '@/lib/doors/side-panel';
import { sendMessage } from '@/lib/messages';
import type { LookupSession } from '@/lib/settings/lookup-session';
import { ungrantedFrameHosts } from '@/lib/sites/frame-hosts';
import { giveBackSites, requestSites } from '@/lib/sites/grants';
import { patternOf } from '@/lib/sites/host-pattern';
import { cutText } from '@/lib/trace/longest-text';
import { copy } from '../own-pages/copy';
import { type CurrentTab, currentTab, type OpenPage, openPage } from './open-page';
import { useKeeper } from './use-keeper';
import { useSite } from './use-site';

interface PopupProps {
  /** What stands in the lookup when it opens. */
  initial: LookupState;
  /** The text that is read when it opens. */
  initialText: string | undefined;
  session: LookupSession;
}

/** Reading takes the detector, which is loaded when there is something to read. */
const readText: ReadText = async (text, signal) =>
  (await import('@/lib/trace/read-text')).readText(text, signal);

/** The popup: lookup above, the page below. Lookup needs no page and never waits for it. */
export function Popup({ initial, initialText, session }: PopupProps) {
  const t = useText();
  const [page, setPage] = useState<OpenPage>();
  const [visit, setVisit] = useState({ state: initial, count: 0 });
  const [text, setText] = useState(initialText);
  const lookup = useRef(initial);
  const keeper = useKeeper(initial, session.keepLookup);
  const [tab, setTab] = useState<CurrentTab>({});
  const [reading, setReading] = useState<PageReading>('reading');
  const [frameHosts, setFrameHosts] = useState<string[]>([]);
  const [failure, attempt] = useAttempt();
  const site = useSite(tab.url);
  const { windowId } = tab;

  const read = async ({ id, url }: CurrentTab) => {
    const opened = await openPage(id);
    setPage(opened);
    setReading(opened?.findings ?? 'unreadable');
    // A page that is left meanwhile has no frames to offer.
    if (opened && id !== undefined && url) setFrameHosts(await ungrantedFrameHosts(id, url).catch(() => []));
  };
  const readAgain = (current: CurrentTab) => read(current).catch(() => setReading('failed'));
  useEffect(() => {
    lookupServices.warmUp();
    currentTab().then(
      (current) => {
        setTab(current);
        return readAgain(current);
      },
      () => setReading('failed'),
    );
  }, []);
  /** What opens elsewhere takes the popup's place. */
  const leaveFor = (opening: Promise<void>) => attempt(opening.then(() => window.close()));

  const keep = (next: LookupState) => {
    lookup.current = next;
    keeper(next);
  };
  const take = (next: string | undefined) => {
    setText(next);
    session.keepText(next);
  };
  useCodeClicks((code) =>
    setVisit(({ count }) => ({ state: { query: '', address: code }, count: count + 1 })),
  );
  const allowFrame = async (host: string) => {
    if (await requestSites([patternOf(host)])) await readAgain(tab);
  };
  const pause = async ({ host, pausedBy }: Site, isPaused: boolean) => {
    for (const each of isPaused ? [host] : pausedBy) await sendMessage('pauseSite', { site: each, isPaused });
  };

  return (
    <>
      <Lookup
        key={visit.count}
        services={lookupServices}
        initial={visit.state}
        isReserved={text !== undefined}
        onState={keep}
        onPasteText={(pasted) => take(cutText(pasted))}
      />
      {/* Above the codes: a click that is on its way must not miss because these have come. */}
      {site && (
        <SiteAccess
          site={site}
          onAllow={() => attempt(requestSites([site.pattern]))}
          onGiveBack={() => attempt(giveBackSites(site.grants))}
          onPause={(isPaused) => attempt(pause(site, isPaused))}
        />
      )}
      <FrameOffer hosts={frameHosts} onAllow={(host) => attempt(allowFrame(host))} />
      {text === undefined ? (
        <PageCodes page={reading} onGoTo={(code) => page && attempt(page.goToNext(code))} onCopy={copy} />
      ) : (
        <PastedText
          text={text}
          read={readText}
          onClear={() => take(undefined)}
          onOpenTab={() => leaveFor(openTextInTab(text))}
        />
      )}
      <nav class="elsewhere" aria-label={t('lookup.elsewhere')}>
        <button type="button" class="link-button" onClick={() => leaveFor(openLookupPage(lookup.current))}>
          {t('lookup.openTab')}
        </button>
        {/* It has its place from the start: a click that is on its way must not land on what was there before. */}
        <button
          type="button"
          class="link-button"
          disabled={windowId === undefined}
          onClick={() => windowId !== undefined && leaveFor(openSidePanel(windowId))}
        >
          {t('lookup.openPanel')}
        </button>
        <button type="button" class="link-button" onClick={() => leaveFor(browser.runtime.openOptionsPage())}>
          {t('options.open')}
        </button>
      </nav>
      <Failure message={failure} />
    </>
  );
}
