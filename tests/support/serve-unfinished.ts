import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { eventually } from './eventually.ts';
import type { StaticServer } from './serve.ts';

/** Browsers show the first lines once they have so many characters. */
const FILLED = ' '.repeat(2000);

/**
 * Serves a page to this machine alone that is never done loading: whatever it names never comes, nor does its own end
 * unless it is `whole`.
 */
export async function serveUnfinished(html: string, isWhole = false): Promise<StaticServer> {
  const server = createServer(({ url }, response) => {
    if (url !== '/') return;
    response.writeHead(200, { 'Content-Type': 'text/html' });
    response.write(`<!doctype html>${html}${FILLED}`);
    if (isWhole) response.end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      const closed = once(server, 'close');
      server.closeAllConnections();
      server.close();
      await closed;
    },
  };
}

/** Opens such a page, and waits until its first paragraph is there. */
export async function openUnfinished(page: Page, url: string): Promise<void> {
  void page.goto(url).catch(() => undefined);
  await eventually('the first line', async () => (await page.$('p').catch(() => null)) ?? undefined);
}
