import { useText } from './text';

/** What the popup knows of the page's site. */
export interface Site {
  /** The host as people write it, without scheme and port. */
  host: string;
  isGranted: boolean;
}

interface SiteAccessProps {
  site: Site;
  onAllow: () => void;
  onGiveBack: () => void;
}

/** One button: let SIP Lens work on this site by itself, or give the site back. */
export function SiteAccess({ site, onAllow, onGiveBack }: SiteAccessProps) {
  const t = useText();
  if (!site.isGranted) {
    return (
      <section class="site">
        <button type="button" class="site-allow" onClick={onAllow}>
          {t('site.allow', [site.host])}
        </button>
        <p>{t('site.once')}</p>
      </section>
    );
  }
  return (
    <section class="site site-granted">
      <p>
        <span aria-hidden="true">✓ </span>
        {t('site.allowed', [site.host])}
      </p>
      <button type="button" class="link-button" onClick={onGiveBack}>
        {t('site.giveBack')}
      </button>
    </section>
  );
}
