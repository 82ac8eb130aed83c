import { type Browser, browser } from 'wxt/browser';
import type { PageFindings } from '@/components/page-codes/PageCodes';
import type { CodeCount } from '@/lib/codes/types';
import { sendMessage } from '@/lib/messages';

/** The page under the popup, read and marked. */
export interface OpenPage {
  /** What stands in all its readable frames together. */
  findings: PageFindings;
  /** Scrolls to the next occurrence of a code, frame after frame, and around; rejects where none is left. */
  goToNext(code: number): Promise<void>;
}

/** The tab that the popup was opened over; the browser may keep its address to itself. */
export type CurrentTab = Partial<Pick<Browser.tabs.Tab, 'id' | 'url' | 'windowId'>>;

/** Resolves with the tab that the popup was opened over. */
export async function currentTab(): Promise<CurrentTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? {};
}

/**
 * Starts SIP Lens in a tab and reads it; resolves with undefined where the browser lets no extension in, and rejects
 * where the background or none of its frames answers.
 */
export async function openPage(tabId: number | undefined): Promise<OpenPage | undefined> {
  if (tabId === undefined) return undefined;
  const frames = await sendMessage('startInTab', tabId);
  if (!frames) return undefined;
  const surveys = await surveyFrames(tabId, frames);
  const codes = foundCodes(surveys.flatMap(({ counts }) => counts));
  const sure = codes.map((found) => ({ code: found.code, count: found.sure }));
  // The codes are worth showing without the figures, too.
  const quality = await sendMessage('callQuality', sure).catch(() => undefined);
  return {
    findings: { codes, quality },
    goToNext: walker(tabId, surveys),
  };
}

/** What was found in one frame. */
interface FrameSurvey {
  frameId: number;
  counts: CodeCount[];
}

/** A frame that has gone meanwhile is left out, unless no other is left. */
async function surveyFrames(tabId: number, frames: readonly number[]): Promise<FrameSurvey[]> {
  const surveys = await Promise.allSettled(
    frames.map(async (frameId) => ({
      frameId,
      counts: await sendMessage('survey', undefined, { tabId, frameId }),
    })),
  );
  const answered = surveys.flatMap((survey) => (survey.status === 'fulfilled' ? [survey.value] : []));
  if (answered.length === 0) throw new Error('No frame has answered.');
  return answered;
}

function foundCodes(counts: readonly CodeCount[]): CodeCount[] {
  return [...Map.groupBy(counts, ({ code }) => code)]
    .map(([code, group]) => ({
      code,
      phrase: group[0]?.phrase ?? '',
      count: group.reduce((sum, { count }) => sum + count, 0),
      sure: group.reduce((sum, { sure }) => sum + sure, 0),
    }))
    .sort((a, b) => a.code - b.code);
}

/** One occurrence of a code, counted from 0 in its frame. */
interface Place {
  frameId: number;
  index: number;
}

/** Returns a function that remembers, per code, which occurrence it went to last; where one is gone, it goes on. */
function walker(tabId: number, surveys: readonly FrameSurvey[]) {
  const next = new Map<number, number>();
  return async (code: number) => {
    const places = surveys.flatMap(({ frameId, counts }) => {
      const count = counts.find((each) => each.code === code)?.count ?? 0;
      return Array.from({ length: count }, (_, index): Place => ({ frameId, index }));
    });
    let at = (next.get(code) ?? 0) % places.length;
    // Once more than there are frames: the first one may have some left before the place that it was asked for.
    for (let attempt = 0; attempt <= surveys.length; attempt += 1) {
      const place = places[at];
      if (!place) return;
      next.set(code, at + 1);
      if (await reveal(tabId, code, place)) return;
      at = Math.max(
        0,
        places.findIndex(({ frameId }, index) => index > at && frameId !== place.frameId),
      );
    }
    throw new Error(`The page shows ${code} no longer.`);
  };
}

/** Resolves with whether the place is still there: a live page may have fewer than before, and a frame may have gone. */
function reveal(tabId: number, code: number, { frameId, index }: Place): Promise<boolean> {
  return sendMessage('reveal', { code, index }, { tabId, frameId }).catch(() => false);
}
