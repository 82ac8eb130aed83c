import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { XDOTOOL, XVFB } from './browsers.ts';
import { eventually } from './eventually.ts';
import { PATIENCE } from './extension-under-test.ts';
import { ensurePrograms } from './install-browsers.ts';

/** A screen in memory on which a browser has a real window. */
export interface VirtualDisplay {
  /** The environment for programs on this screen. */
  env: NodeJS.ProcessEnv;
  /** Presses keys as a keyboard does, for example `alt+shift+s`; the window manager's focus decides who gets them. */
  press(keys: string): Promise<void>;
  /** Presses keys that open a window, for example a menu, and waits until it is there. */
  pressToOpen(keys: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens a screen of 1280 × 900; it ends with this process at the latest. Linux only. */
export async function openDisplay(): Promise<VirtualDisplay> {
  const [xvfb, xdotool] = ensurePrograms(XVFB, XDOTOOL);
  const parameters = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
  const server = spawn(xvfb, parameters, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const kill = () => server.kill();
  process.once('exit', kill);
  const lines = createInterface({ input: server.stdio[3] as Readable });
  const [number] = await once(lines, 'line', { signal: AbortSignal.timeout(PATIENCE) });
  const env = { ...process.env, DISPLAY: `:${number}` };
  const xdo = async (...command: string[]) =>
    (await promisify(execFile)(xdotool, command, { env, timeout: PATIENCE })).stdout;
  const press = async (keys: string) => {
    await xdo('key', '--clearmodifiers', keys);
  };
  const countWindows = async () => (await xdo('search', '--onlyvisible', '--name', '')).split('\n').length;
  return {
    env,
    press,
    async pressToOpen(keys) {
      const before = await countWindows();
      await press(keys);
      await eventually('another window', async () => (await countWindows()) > before || undefined);
    },
    async close() {
      process.off('exit', kill);
      if (server.exitCode !== null) return;
      const ended = once(server, 'exit');
      kill();
      await ended;
    },
  };
}
