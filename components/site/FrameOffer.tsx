import { useText } from '../text';
import { useKeptFocus } from '../use-kept-focus';

interface FrameOfferProps {
  /** Hosts of frames on this page that are not granted, the largest frame first. */
  hosts: readonly string[];
  onAllow: (host: string) => void;
}

/** Names the hosts of frames that cannot be read yet, with a button for each; nothing where there is none. */
export function FrameOffer({ hosts, onAllow }: FrameOfferProps) {
  const t = useText();
  const section = useKeptFocus();
  if (hosts.length === 0) return null;
  return (
    <section ref={section} class="site frame-offer">
      <p>{t('site.frames')}</p>
      {hosts.map((host) => (
        <button key={host} type="button" class="frame-allow" onClick={() => onAllow(host)}>
          {t('site.allow', [host])}
        </button>
      ))}
    </section>
  );
}
