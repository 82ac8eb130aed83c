import { isRecord } from './is-record';

/** What each setting may be, in the order in which it is offered. Stored and exported under these names. */
export const SETTING_CHOICES = {
  /** How a mark looks; `alt` shows none until Alt is held. */
  markStyle: ['underline', 'background', 'alt'],
  /** Which marks are shown: all, or only the sure ones. */
  tiers: ['both', 'sure'],
  /** How long the pointer rests on a mark before its card opens. */
  intent: ['quick', 'normal', 'slow'],
  /** Which list comes first on the card. */
  first: ['checks', 'causes'],
  theme: ['system', 'light', 'dark'],
  textSize: ['normal', 'large', 'largest'],
} as const;

export type SettingKey = keyof typeof SETTING_CHOICES;

/** How SIP Lens looks and behaves, everywhere. */
export type Settings = { [Key in SettingKey]: (typeof SETTING_CHOICES)[Key][number] };

export const DEFAULT_SETTINGS: Settings = {
  markStyle: 'underline',
  tiers: 'both',
  intent: 'normal',
  first: 'checks',
  theme: 'system',
  textSize: 'normal',
};

/** The names of all settings, in the order of the table. */
export const SETTING_KEYS = Object.keys(SETTING_CHOICES) as SettingKey[];

/** Settings that came out of a stored value, and which of them it held in a form that nobody can read. */
export interface ReadSettings {
  settings: Partial<Settings>;
  damaged: SettingKey[];
}

/**
 * Reads settings from any value, one by one: what is missing stays out, what is not among its choices is reported as
 * damaged, and names that this version does not know are passed over. Never throws.
 */
export function readSettings(value: unknown): ReadSettings {
  if (value === undefined || value === null) return { settings: {}, damaged: [] };
  if (!isRecord(value)) return { settings: {}, damaged: SETTING_KEYS };
  const present = SETTING_KEYS.filter((key) => Object.hasOwn(value, key));
  const isChoice = (key: SettingKey) => (SETTING_CHOICES[key] as readonly unknown[]).includes(value[key]);
  return {
    settings: Object.fromEntries(present.filter(isChoice).map((key) => [key, value[key]])),
    damaged: present.filter((key) => !isChoice(key)),
  };
}
