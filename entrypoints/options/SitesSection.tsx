import { AskButton } from '@/components/AskButton';
import { SiteList } from '@/components/options/SiteList';
import { AddSites } from '@/components/site/AddSites';
import { useText } from '@/components/text';
import { sendMessage } from '@/lib/messages';
import { pausedSites, watchPausedSites } from '@/lib/settings/paused-sites';
import { managedSites, watchPolicy } from '@/lib/settings/policy';
import { allSiteRules, watchAllSiteRules } from '@/lib/settings/site-rules';
import { EVERY_SITE, giveBackSites, grantedPatterns, requestSites, watchGrants } from '@/lib/sites/grants';
import { hostOfPattern, isCovered, patternOf } from '@/lib/sites/host-pattern';
import { readAddress } from '@/lib/sites/read-address';
import { useStored } from '../own-pages/use-stored';
import { listSites } from './list-sites';
import type { SectionProps } from './Options';

/** Sites: the browser's own grants with a switch each, and the ways to add more. */
export function SitesSection({ save }: SectionProps) {
  const t = useText();
  const granted = useStored(grantedPatterns, watchGrants);
  const paused = useStored(pausedSites, watchPausedSites);
  const rules = useStored(allSiteRules, watchAllSiteRules);
  const suggested = useStored(managedSites, watchPolicy);
  if (!granted || !paused || !rules) return null;
  const hosts = granted.map(hostOfPattern);
  const missing = (suggested ?? []).filter((host) => !isCovered(host, hosts));
  const ask = (patterns: string[]) => {
    const asked = requestSites(patterns);
    save(asked);
    return asked;
  };
  return (
    <>
      <p>{t('sites.intro')}</p>
      <SiteList
        sites={listSites({ granted, paused, rules })}
        onPause={(site, isPaused) => save(sendMessage('pauseSite', { site, isPaused }))}
        onGiveBack={(patterns) => save(giveBackSites([...patterns]))}
        onRemoveRule={({ host, labelKey }) =>
          save(sendMessage('changeSiteRules', { host, labelKey, rule: 'forget' }))
        }
      />
      {missing.length > 0 && (
        <p class="suggestion">
          {t('sites.suggested', [missing.join(', ')])}{' '}
          <AskButton label={t('sites.suggestedAdd')} onAsk={() => ask(missing.map(patternOf))} />
        </p>
      )}
      <AddSites read={readAddress} onAdd={(added) => requestSites(added.map(patternOf))} />
      {!hosts.includes('*') && (
        <>
          <h3>{t('sites.everyHeading')}</h3>
          <p class="muted">{t('sites.everyText')}</p>
          <AskButton label={t('sites.everyAdd')} onAsk={() => ask([EVERY_SITE])} />
        </>
      )}
    </>
  );
}
