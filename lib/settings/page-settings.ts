import { INTENT_MS as USUAL_INTENT_MS } from '../page/hover';
import type { PageSettings } from '../page/page-settings';
import { watchAll } from '../watch-all';
import { isPaused, pausedSites, watchPausedSites } from './paused-sites';
import type { Settings } from './settings';
import { loadSettings, watchSettings } from './user-settings';

const TIERS = { both: ['sure', 'possible'], sure: ['sure'] } as const;
const INTENT_MS = { quick: USUAL_INTENT_MS / 2, normal: USUAL_INTENT_MS, slow: USUAL_INTENT_MS * 4 } as const;
/** How much larger than usual a text is. */
export const TEXT_SCALE = { normal: 1, large: 1.2, largest: 1.45 } as const;

/** Resolves with what a page of a host has to know of the settings. */
export async function pageSettings(host: string): Promise<PageSettings> {
  const [{ settings }, paused] = await Promise.all([loadSettings(), pausedSites()]);
  return pageSettingsOf(settings, isPaused(host, paused));
}

/** Calls back with the settings of a host's pages whenever they may have changed; returns a function that stops it. */
export function watchPageSettings(host: string, onChange: (settings: PageSettings) => void): () => void {
  const tell = async () => onChange(await pageSettings(host));
  return watchAll(tell, watchSettings, watchPausedSites);
}

/** Returns the settings in the plain values that a page session takes. */
function pageSettingsOf(settings: Settings, paused: boolean): PageSettings {
  const { markStyle, theme, first } = settings;
  return {
    isPaused: paused,
    markStyle,
    theme,
    first,
    tiers: TIERS[settings.tiers],
    intentMs: INTENT_MS[settings.intent],
    textScale: TEXT_SCALE[settings.textSize],
  };
}
