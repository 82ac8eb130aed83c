import { useEffect, useState } from 'preact/hooks';
import { type SiteRule, SiteRulesList } from '@/components/SiteRulesList';
import { useText } from '@/components/text';
import { sendMessage } from '@/lib/messages';
import { allSiteRules, type SiteRules, watchAllSiteRules } from '@/lib/settings/site-rules';

/** The options: what the user said about columns and labels, site by site. */
export function Options() {
  const t = useText();
  const [rules, setRules] = useState<readonly SiteRule[]>();

  useEffect(() => {
    const show = (all: Record<string, SiteRules>) => setRules(flatten(all));
    allSiteRules().then(show);
    return watchAllSiteRules(show);
  }, []);

  const remove = ({ host, place }: SiteRule) =>
    sendMessage('changeSiteRules', { host, place, rule: 'forget' });
  return (
    <>
      <h1>{t('options.title')}</h1>
      <h2>{t('options.rules')}</h2>
      {rules && <SiteRulesList rules={rules} onRemove={remove} />}
    </>
  );
}

function flatten(all: Record<string, SiteRules>): SiteRule[] {
  return Object.entries(all)
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([host, { silenced, marked }]) => [
      ...silenced.map((place) => ({ host, place, kind: 'silenced' as const })),
      ...marked.map((place) => ({ host, place, kind: 'marked' as const })),
    ]);
}
