import type { Browser, Page } from 'puppeteer-core';
import type { Card } from './closed-root.ts';

/** A browser with the built extension in it; tests drive Chromium and Firefox through this one shape. */
export interface ExtensionUnderTest {
  browser: Browser;
  extensionId: string;
  /** Where the extension's own pages are, with a slash at the end. */
  baseUrl: string;
  /** Opens a tab in front, at the given address if there is one. */
  newPage(url?: string): Promise<Page>;
  /** Opens a page of the extension in a tab, for example `options.html`. */
  openOwnPage(path: string): Promise<Page>;
  /** Opens the real action popup over a tab and returns it as a page; it closes like any popup when it loses focus. */
  openPopup(page: Page): Promise<Page>;
  /** Lets the next `permissions.request` for the site of this URL succeed without the browser's prompt. */
  approveHost(url: string): Promise<void>;
  /** Grants the site of this URL as if the user had said yes to the browser's prompt. */
  grantHost(url: string): Promise<void>;
  /** Takes the site of this URL away again, as the browser's own settings do. */
  revokeHost(url: string): Promise<void>;
  /** Returns the open card of a tab, or undefined; it looks behind the closed shadow root that hides it from pages. */
  readCard(page: Page): Promise<Card | undefined>;
  /** Takes the extension and all its data off the browser, unless that has been done. */
  uninstall(): Promise<void>;
  /** Ends the browser and removes its temporary profile. */
  close(): Promise<void>;
}

/** How to open the browser. */
export interface LaunchSettings {
  /** Without a window; this is the default. */
  headless?: boolean;
  /** Another environment than this process has, for example with the `DISPLAY` of a virtual screen. */
  env?: NodeJS.ProcessEnv;
  /** Further flags, for Chromium alone, for example for a log of its network. */
  flags?: string[];
}

/** Returns the match pattern of a URL's site in both web schemes, as the extension asks for it; match patterns know no ports. */
export function sitePattern(url: string): string {
  return `*://${new URL(url).hostname}/*`;
}

/** Milliseconds after which every wait of the harness gives up. */
export const PATIENCE = 30_000;
