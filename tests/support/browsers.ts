import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program that the tests start, and where it may be. */
export interface Program {
  title: string;
  /** Environment variable with the program's path; it wins over everything else. */
  variable: string;
  /** Names on the `PATH`. */
  names: readonly string[];
  /** Places outside the `PATH`, on macOS and Windows. */
  apps: readonly string[];
  /** Package on Debian. */
  debianPackage: string;
}

/** Chromium, or Chrome or Edge in its place. */
export const CHROMIUM: Program = {
  title: 'Chromium',
  variable: 'CHROMIUM_PATH',
  names: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  apps: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  debianPackage: 'chromium',
};

/** Firefox; its extended support release first, because it is the oldest one that SIP Lens supports. */
export const FIREFOX: Program = {
  title: 'Firefox',
  variable: 'FIREFOX_PATH',
  names: ['firefox-esr', 'firefox'],
  apps: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  debianPackage: 'firefox-esr',
};

/** A screen without a monitor, for browsers with a window. */
export const XVFB: Program = {
  title: 'Xvfb',
  variable: 'XVFB_PATH',
  names: ['Xvfb'],
  apps: [],
  debianPackage: 'xvfb',
};

/** Presses keys as the operating system does, so that the browser's own shortcuts answer. */
export const XDOTOOL: Program = {
  title: 'xdotool',
  variable: 'XDOTOOL_PATH',
  names: ['xdotool'],
  apps: [],
  debianPackage: 'xdotool',
};

/** Returns the path of a program, or undefined; throws when its environment variable names nothing that can be started. */
export function findProgram({ variable, names, apps }: Program): string | undefined {
  const explicit = process.env[variable];
  if (explicit) {
    if (isExecutable(explicit)) return explicit;
    throw new Error(`No program can be started at ${explicit}: correct ${variable}.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...apps].find(isExecutable);
}

/** Returns the path of an installed Chromium, Chrome or Edge, or undefined. */
export function findChromium(): string | undefined {
  return findProgram(CHROMIUM);
}

/** Returns the flags for a quiet Chromium; root cannot use its sandbox, so it is off only there. */
export function chromiumFlags(): string[] {
  const flags = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // Only this machine can be reached, so that the browser's own calls home fail at once.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  ];
  return process.getuid?.() === 0 ? ['--no-sandbox', ...flags] : flags;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
