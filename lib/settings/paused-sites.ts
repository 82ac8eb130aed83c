import { storage } from 'wxt/utils/storage';
import { oneAtATime } from '../one-at-a-time';
import { hostMatches } from '../sites/host-pattern';

const item = storage.defineItem<unknown>('local:pausedSites', { fallback: [], version: 1 });
const inTurn = oneAtATime();

/** One site switched off for now, or on again; its grant stays. */
export interface SitePause {
  /** Host as the grant has it: `pbx.example`, `*.example` with all hosts below, or `*`. */
  site: string;
  isPaused: boolean;
}

/** Resolves with the hosts that are off for now. */
export async function pausedSites(): Promise<string[]> {
  return (await readOwnPausedSites()).sites;
}

/** Resolves with the hosts that are off for now, and how many entries nobody can read. */
export async function readOwnPausedSites(): Promise<{ sites: string[]; damaged: number }> {
  const stored = await item.getValue();
  const sites = readPausedSites(stored);
  if (stored === undefined || stored === null) return { sites, damaged: 0 };
  return { sites, damaged: Array.isArray(stored) ? new Set(stored).size - sites.length : 1 };
}

/** Calls back whenever a site is switched off or on again; returns a function that stops it. */
export function watchPausedSites(onChange: () => void): () => void {
  return item.watch(onChange);
}

/** Stores a change. Call it in the background alone: changes wait for each other there. */
export function pauseSite({ site, isPaused }: SitePause): Promise<void> {
  return changePausedSites((sites) => [
    ...sites.filter((each) => each !== site),
    ...(isPaused ? [site] : []),
  ]);
}

/** Stores what `change` makes of the hosts that are off for now. For the background alone. */
export function changePausedSites(change: (sites: string[]) => string[]): Promise<void> {
  return inTurn(async () => item.setValue(change(await pausedSites())));
}

/** Returns the hosts in any stored value; what is no text is left out. */
export function readPausedSites(value: unknown): string[] {
  return Array.isArray(value) ? [...new Set(value.filter((each) => typeof each === 'string' && each))] : [];
}

/** Returns whether a host is off for now, by its own name or by a pattern that covers it. */
export function isPaused(host: string, sites: readonly string[]): boolean {
  return coveringPauses(host, sites).length > 0;
}

/** Returns those of the sites that are off for now that cover a host. */
export function coveringPauses(host: string, sites: readonly string[]): string[] {
  return sites.filter((site) => hostMatches(site, host));
}
