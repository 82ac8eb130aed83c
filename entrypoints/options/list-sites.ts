import type { SiteEntry } from '@/components/options/SiteList';
import type { SiteRules } from '@/lib/settings/site-rules';
import { hostOfPattern, isCovered } from '@/lib/sites/host-pattern';

/** What the browser and the storage know of sites. */
export interface KnownSites {
  /** Granted match patterns. */
  granted: readonly string[];
  /** Hosts that are off for now. */
  paused: readonly string[];
  rules: Readonly<Record<string, SiteRules>>;
}

/** Returns every host that is granted, off or spoken of: every site first, then granted hosts, then the others. */
export function listSites({ granted, paused, rules }: KnownSites): SiteEntry[] {
  const grantedHosts = granted.map(hostOfPattern);
  const hosts = new Set([...grantedHosts, ...paused, ...Object.keys(rules)]);
  const entries = [...hosts].map((host) => ({
    host,
    patterns: granted.filter((pattern) => hostOfPattern(pattern) === host),
    isGranted: isCovered(host, grantedHosts),
    isPaused: paused.includes(host),
    rules: [
      ...(rules[host]?.silenced ?? []).map((labelKey) => ({ host, labelKey, kind: 'silenced' as const })),
      ...(rules[host]?.marked ?? []).map((labelKey) => ({ host, labelKey, kind: 'marked' as const })),
    ],
  }));
  const rank = ({ host, patterns }: SiteEntry) => (host === '*' ? 0 : patterns.length > 0 ? 1 : 2);
  return entries.sort((a, b) => rank(a) - rank(b) || a.host.localeCompare(b.host));
}
