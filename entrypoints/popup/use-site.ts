import { useEffect, useState } from 'preact/hooks';
import type { Site } from '@/components/SiteAccess';
import { coveringPauses, pausedSites, watchPausedSites } from '@/lib/settings/paused-sites';
import { grantsFor, sitePattern, watchGrants } from '@/lib/sites/grants';
import { watchAll } from '@/lib/watch-all';

/** The site of the page under the popup, and what the browser has to be told to change its grant. */
export interface OpenSite extends Site {
  pattern: string;
  grants: string[];
}

/** Returns the site of an address as it is now, undefined where none can be granted; it follows every change. */
export function useSite(url: string | undefined): OpenSite | undefined {
  const [site, setSite] = useState<OpenSite>();
  useEffect(() => {
    if (!url) return;
    const read = async () => setSite(await readSite(url));
    read();
    return watchAll(read, watchGrants, watchPausedSites);
  }, [url]);
  return site;
}

async function readSite(url: string): Promise<OpenSite | undefined> {
  const pattern = sitePattern(url);
  if (!pattern) return undefined;
  const host = new URL(url).hostname;
  const [grants, paused] = await Promise.all([grantsFor(url), pausedSites()]);
  return { host, isGranted: grants.length > 0, pausedBy: coveringPauses(host, paused), pattern, grants };
}
