import { useRef } from 'preact/hooks';
import { leaveItem } from '../leave-item';
import { useText } from '../text';
import { type SiteRule, SiteRulesList } from './SiteRulesList';

/** One site that the user granted, switched off, or said something about. */
export interface SiteEntry {
  /** Host as the grant has it; `*` for every site. */
  host: string;
  /** The granted match patterns of the host itself, to give back. */
  patterns: readonly string[];
  /** A grant covers the host, its own or a wider one; else SIP Lens runs there only when its popup is opened. */
  isGranted: boolean;
  isPaused: boolean;
  rules: readonly SiteRule[];
}

interface SiteListProps {
  sites: readonly SiteEntry[];
  onPause: (host: string, isPaused: boolean) => void;
  onGiveBack: (patterns: readonly string[]) => void;
  onRemoveRule: (rule: SiteRule) => void;
}

/** All sites, each with its switch, its grant to give back, and what was said about its columns and labels. */
export function SiteList({ sites, onRemoveRule, ...props }: SiteListProps) {
  const t = useText();
  if (sites.length === 0) return <p class="muted empty">{t('sites.none')}</p>;
  return (
    <ul class="site-list">
      {sites.map((site) => (
        <li key={site.host}>
          <SiteRow site={site} {...props} />
          {site.rules.length > 0 && <SiteRulesList rules={site.rules} onRemove={onRemoveRule} />}
        </li>
      ))}
    </ul>
  );
}

type SiteRowProps = Pick<SiteListProps, 'onPause' | 'onGiveBack'> & { site: SiteEntry };

function SiteRow({ site, onPause, onGiveBack }: SiteRowProps) {
  const t = useText();
  const { host, patterns, isGranted, isPaused, rules } = site;
  const box = useRef<HTMLInputElement>(null);
  const name = host === '*' ? t('sites.every') : host;
  return (
    <div class="site-row">
      <h3>{name}</h3>
      {!isGranted && <span class="tag">{t('sites.notGranted')}</span>}
      <label class="switch">
        <input
          ref={box}
          type="checkbox"
          aria-label={t('sites.onAt', [name])}
          checked={!isPaused}
          onChange={(event) => onPause(host, !event.currentTarget.checked)}
        />
        {t(isPaused ? 'sites.off' : 'sites.on')}
      </label>
      {patterns.length > 0 && (
        <button
          type="button"
          class="link-button"
          aria-label={t('sites.giveBackAt', [name])}
          onClick={({ currentTarget }) => {
            if (isPaused || rules.length > 0) box.current?.focus();
            else leaveItem(currentTarget);
            onGiveBack(patterns);
          }}
        >
          {t('site.giveBack')}
        </button>
      )}
    </div>
  );
}
