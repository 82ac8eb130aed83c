import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { XDOTOOL, XVFB } from './browsers.ts';
import { PATIENCE } from './extension-under-test.ts';
import { ensurePrograms } from './install-browsers.ts';

/** A screen in memory on which a browser has a real window. */
export interface VirtualDisplay {
  /** The environment for programs on this screen. */
  env: NodeJS.ProcessEnv;
  /** Presses keys as a keyboard does, for example `alt+shift+s`; the window manager's focus decides who gets them. */
  press(keys: string): Promise<void>;
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
  return {
    env,
    async press(keys) {
      await promisify(execFile)(xdotool, ['key', '--clearmodifiers', keys], { env, timeout: PATIENCE });
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
