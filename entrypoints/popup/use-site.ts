import type { Site } from '@/components/site/SiteAccess';
import { coveringPauses, pausedSites, watchPausedSites } from '@/lib/settings/paused-sites';
import { grantsFor, sitePattern, watchGrants } from '@/lib/sites/grants';
import { watchAll } from '@/lib/watch-all';
import { useStored } from '../own-pages/use-stored';

/** The site of the page under the popup, and what the browser has to be told to change its grant. */
export interface OpenSite extends Site {
  pattern: string;
  grants: string[];
}

/** Returns the site of an address as it is now, undefined where none can be granted; it follows every change. */
export function useSite(url: string | undefined): OpenSite | undefined {
  return useStored(
    // Where the storage cannot be read, the lookup goes on without a site.
    async () => (url ? readSite(url).catch(() => undefined) : undefined),
    (onChange) => watchAll(onChange, watchGrants, watchPausedSites),
    [url],
  );
}

async function readSite(url: string): Promise<OpenSite | undefined> {
  const pattern = sitePattern(url);
  if (!pattern) return undefined;
  const host = new URL(url).hostname;
  const [grants, paused] = await Promise.all([grantsFor(url), pausedSites()]);
  return { host, isGranted: grants.length > 0, pausedBy: coveringPauses(host, paused), pattern, grants };
}
