import { TEXT_SCALE } from './text-scale';
import { loadSettings, watchSettings } from './user-settings';

/**
 * Gives one of our own pages the user's theme and text size, now and whenever they change. Resolves when it has them;
 * where the settings cannot be read, it keeps the usual look.
 */
export async function followLook(root: HTMLElement): Promise<void> {
  const apply = async () => {
    const { theme, textSize } = (await loadSettings()).settings;
    root.style.colorScheme = theme === 'system' ? '' : theme;
    root.style.setProperty('--lens-text-scale', `${TEXT_SCALE[textSize]}`);
  };
  watchSettings(apply);
  await apply().catch(() => undefined);
}
