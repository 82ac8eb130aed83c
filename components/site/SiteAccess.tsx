import { Status } from '../Status';
import { type Translate, useText } from '../text';
import { useKeptFocus } from '../use-kept-focus';

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
  const section = useKeptFocus();
  const { host, isGranted, pausedBy } = site;
  const isPaused = pausedBy.length > 0;
  const status = isPaused ? howFarOff(site, t) : !isGranted && t('site.once');
  return (
    <section ref={section} class="site">
      {isGranted ? (
        <div class="site-granted">
          <p>
            <span aria-hidden="true">✓ </span>
            {t('site.allowed', [host])}
          </p>
          <button type="button" class="link-button" onClick={onGiveBack}>
            {t('site.giveBack')}
          </button>
        </div>
      ) : (
        <button type="button" class="site-allow" onClick={onAllow}>
          {t('site.allow', [host])}
        </button>
      )}
      {(isGranted || isPaused) && (
        <label class="site-switch">
          <input
            type="checkbox"
            checked={!isPaused}
            onChange={(event) => onPause(!event.currentTarget.checked)}
          />
          {t('sites.onAt', [host])}
        </label>
      )}
      <Status class={status ? undefined : 'hidden-text'}>{status}</Status>
    </section>
  );
}

/** Switching on again reaches as far as switching off did, so it is said how far that was. */
function howFarOff({ host, pausedBy }: Site, t: Translate): string {
  if (pausedBy.includes('*')) return t('site.offEverywhere');
  const wider = pausedBy.find((site) => site !== host);
  return wider ? t('site.offWith', [wider]) : t('sites.off');
}
