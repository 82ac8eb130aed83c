import { browser } from 'wxt/browser';

/** Only Firefox has a call that opens its settings of keys. */
type FirefoxCommands = typeof browser.commands & { openShortcutSettings(): Promise<void> };

/** The browser gives this command no description. */
const POPUP = '_execute_action';

/** Resolves with the keyboard commands and their keys as the user has set them; `popup` names the one that opens it. */
export async function readShortcuts(popup: string): Promise<{ name: string; keys: string }[]> {
  const commands = await browser.commands.getAll();
  return commands
    .filter(({ name, description }) => name === POPUP || description)
    .map(({ name, description, shortcut }) => ({
      name: name === POPUP ? popup : (description ?? ''),
      keys: shortcut ?? '',
    }));
}

/** Opens the page of the browser where the keys are changed. */
export async function openShortcutSettings(): Promise<void> {
  if (import.meta.env.FIREFOX) await (browser.commands as FirefoxCommands).openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
