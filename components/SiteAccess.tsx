import { useText } from './text';

/** What the popup knows of the page's site. */
export interface Site {
  /** The host as people write it, without scheme and port. */
  host: string;
  isGranted: boolean;
  /** By which switches it is off for now: its own host, a pattern above it, or `*`; none while it is on. */
  pausedBy: readonly string[];
}

interface SiteAccessProps {
  site: Site;
  onAllow: () => void;
  onGiveBack: () => void;
  onPause: (isPaused: boolean) => void;
}

/** Lets SIP Lens work on this site by itself, or gives the site back; and switches it off and on for now. */
export function SiteAccess({ site, onAllow, onGiveBack, onPause }: SiteAccessProps) {
  const t = useText();
  const isPaused = site.pausedBy.length > 0;
  if (!site.isGranted) {
    return (
      <section class="site">
        <button type="button" class="site-allow" onClick={onAllow}>
          {t('site.allow', [site.host])}
        </button>
        {isPaused ? <PauseSwitch site={site} onPause={onPause} /> : <p>{t('site.once')}</p>}
      </section>
    );
  }
  return (
    <section class="site">
      <div class="site-granted">
        <p>
          <span aria-hidden="true">✓ </span>
          {t('site.allowed', [site.host])}
        </p>
        <button type="button" class="link-button" onClick={onGiveBack}>
          {t('site.giveBack')}
        </button>
      </div>
      <PauseSwitch site={site} onPause={onPause} />
    </section>
  );
}

function PauseSwitch({ site: { host, pausedBy }, onPause }: Pick<SiteAccessProps, 'site' | 'onPause'>) {
  const t = useText();
  const isPaused = pausedBy.length > 0;
  // Switching on again reaches as far as switching off did, so it is said how far that was.
  const wider = pausedBy.find((site) => site !== host);
  return (
    <>
      <label class="site-switch">
        <input
          type="checkbox"
          checked={!isPaused}
          onChange={(event) => onPause(!event.currentTarget.checked)}
        />
        {t('sites.onAt', [host])}
      </label>
      {isPaused && (
        <p role="status">
          {pausedBy.includes('*')
            ? t('site.offEverywhere')
            : wider
              ? t('site.offWith', [wider])
              : t('sites.off')}
        </p>
      )}
    </>
  );
}
