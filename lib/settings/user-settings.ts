import { storage } from 'wxt/utils/storage';
import { oneAtATime } from '../one-at-a-time';
import { watchAll } from '../watch-all';
import { managedValue, watchPolicy } from './policy';
import {
  DEFAULT_SETTINGS,
  type ReadSettings,
  readSettings,
  type SettingKey,
  type Settings,
} from './settings';

const item = storage.defineItem<unknown>('local:settings', { fallback: {}, version: 1 });
const inTurn = oneAtATime();

/** The settings in force, and what the options page says about them. */
export interface SettingsInForce {
  settings: Settings;
  /** Set by the organisation: the user cannot change them. */
  locked: SettingKey[];
}

/** Resolves with the settings in force: the organisation's first, then the user's, then the defaults. */
export async function loadSettings(): Promise<SettingsInForce> {
  const [stored, managed] = await Promise.all([item.getValue(), managedValue('settings')]);
  return settingsInForce(stored, managed);
}

/** Returns the settings in force for what the user's storage and the organisation's policy hold. */
export function settingsInForce(stored: unknown, managed: unknown): SettingsInForce {
  const { settings: own } = readSettings(stored);
  const { settings: theirs } = readSettings(managed);
  return {
    settings: { ...DEFAULT_SETTINGS, ...own, ...theirs },
    locked: Object.keys(theirs) as SettingKey[],
  };
}

/** Calls back whenever the settings in force may have changed; returns a function that stops it. */
export function watchSettings(onChange: () => void): () => void {
  return watchAll(onChange, item.watch, watchPolicy);
}

/** Resolves with what the user chose, without defaults and without the organisation's part. */
export async function ownSettings(): Promise<Partial<Settings>> {
  return (await readOwnSettings()).settings;
}

/** Resolves with what the user chose, and which of it nobody can read. */
export async function readOwnSettings(): Promise<ReadSettings> {
  return readSettings(await item.getValue());
}

/** Stores what `change` makes of the user's settings. For the background alone: changes wait for each other there. */
export function updateSettings(change: (settings: Partial<Settings>) => Partial<Settings>): Promise<void> {
  return inTurn(async () => item.setValue(change(await ownSettings())));
}

/** Stores changed settings. For the background alone. */
export function changeSettings(change: Partial<Settings>): Promise<void> {
  return updateSettings((settings) => ({ ...settings, ...change }));
}
