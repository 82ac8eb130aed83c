import { INTENT_MS as USUAL_INTENT_MS } from '../page/hover/hover';
import type { PageSettings } from '../page/page-settings';
import { watchAll } from '../watch-all';
import { allNotes, watchNotes } from './notes';
import { isPaused, pausedSites, watchPausedSites } from './paused-sites';
import type { Settings } from './settings';
import { TEXT_SCALE } from './text-scale';
import { loadSettings, watchSettings } from './user-settings';

const TIERS = { both: ['sure', 'possible'], sure: ['sure'] } as const;
const INTENT_MS = { quick: USUAL_INTENT_MS / 2, normal: USUAL_INTENT_MS, slow: USUAL_INTENT_MS * 4 } as const;

/** Resolves with what a page of a host has to know of the settings. */
export async function settingsForPages(host: string): Promise<PageSettings> {
  const [{ settings }, paused, notes] = await Promise.all([loadSettings(), pausedSites(), allNotes()]);
  return {
    ...pageSettingsOf(settings),
    isPaused: isPaused(host, paused),
    notedCodes: notes.map(({ code }) => code),
  };
}

/**
 * Calls back with the settings of a host's pages, now and whenever they may have changed, as far as they can be read;
 * returns a function that stops it.
 */
export function followSettingsForPages(
  host: string,
  onSettings: (settings: PageSettings) => void,
): () => void {
  const tell = () => settingsForPages(host).then(onSettings, () => undefined);
  // Before the first reading: a change that comes before its end must not be missed.
  const stop = watchAll(tell, watchSettings, watchPausedSites, watchNotes);
  tell();
  return stop;
}

/** Returns the settings in the plain values that a page session takes. */
function pageSettingsOf(settings: Settings): Omit<PageSettings, 'isPaused' | 'notedCodes'> {
  const { markStyle, theme, first } = settings;
  return {
    markStyle,
    theme,
    first,
    tiers: TIERS[settings.tiers],
    intentMs: INTENT_MS[settings.intent],
    textScale: TEXT_SCALE[settings.textSize],
  };
}
