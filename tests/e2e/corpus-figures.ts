import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corpora } from '../corpus/corpora.ts';
import { type Fragment, numbersIn, type Occurrence, type Score, score, summarize } from '../corpus/score.ts';
import type { ExtensionUnderTest } from '../support/extension-under-test.ts';
import { type BrowserName, launch } from './both-browsers.ts';

/**
 * Stands last on each page: when it is marked, the whole page has been read. In a shadow root of its own, so that it is
 * no evidence for the fragment.
 */
const SENTINEL = '<div id="sentinel"><template shadowrootmode="open"><p>SIP/2.0 606 End</p></template></div>';

/** By the address that each is served at; two corpora may use the same id. */
const fragments = new Map(
  corpora.flatMap(({ name, fragments }) => fragments.map((each) => [addressOf(name, each), each] as const)),
);

function addressOf(corpus: string, { id }: Fragment): string {
  return `${corpus}/${id}`;
}

/** Serves each fragment as a page of its own, with the title that its console gives it. */
function serveFragments(): Promise<Server> {
  const server = createServer((request, response) => {
    const id = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('id');
    const fragment = fragments.get(id ?? '');
    response.writeHead(fragment ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(fragment && pageOf(fragment));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function pageOf({ html, page }: Fragment): string {
  const title = (page?.title ?? '').replaceAll('<', '&lt;');
  return `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head>
    <body><div id="fragment">${html}</div>${SENTINEL}</body></html>`;
}

/** Defines the tests of precision and recall on the built extension, in one browser. */
export function testCorpusIn(browser: BrowserName): void {
  describe(`the built extension in ${browser}`, () => {
    let lens: ExtensionUnderTest;
    let server: Server;
    let page: Page;
    let url: string;

    beforeAll(async () => {
      lens = await launch(browser);
      server = await serveFragments();
      url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      await lens.grantHost(url);
      page = await lens.newPage();
      await page.setViewport({ width: 1600, height: 3000 });
    });

    afterAll(async () => {
      await lens.close();
      server.close();
    });

    test.each(corpora)('tells codes from other numbers: $name', { timeout: 600_000 }, async (corpus) => {
      const scores: Score[] = [];
      for (const fragment of corpus.fragments) {
        const path = fragment.page ? new URL(fragment.page.url).pathname : '/';
        await page.goto(`${url}${path}?id=${encodeURIComponent(addressOf(corpus.name, fragment))}`);
        const result = score(fragment, await markedIn(page));
        scores.push(result);
        for (const { code, occurrence } of result.wrong)
          console.log(`${fragment.id}: wrong ${code}/${occurrence}`);
        for (const { code, occurrence } of result.missed)
          console.log(`${fragment.id}: missed ${code}/${occurrence}`);
      }
      const summary = summarize(scores);
      console.log(`${browser}, ${corpus.name}: ${JSON.stringify(summary)}`);
      expect(summary.precision).toBeGreaterThanOrEqual(corpus.least.precision);
      expect(summary.recall).toBeGreaterThanOrEqual(corpus.least.recall);
    });
  });
}

/** Returns the numbers of the fragment that are marked, once the whole page has been read. */
async function markedIn(page: Page): Promise<Occurrence[]> {
  await page.waitForFunction(() =>
    [...CSS.highlights].some(
      ([name, ranges]) =>
        name.startsWith('sip-lens') &&
        [...ranges].some(
          ({ startContainer }) => (startContainer.getRootNode() as ShadowRoot).host?.id === 'sentinel',
        ),
    ),
  );
  const { texts, marks } = await page.evaluate(() => {
    const fragment = document.querySelector('#fragment') as Element;
    const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_TEXT);
    const nodes: Node[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
    const ranges = [...CSS.highlights].flatMap(([name, ranges]) =>
      name.startsWith('sip-lens') ? [...ranges] : [],
    );
    return {
      texts: nodes.map((node) => (node as Text).data),
      marks: ranges.map((range) => [nodes.indexOf(range.startContainer), range.startOffset]),
    };
  });
  return numbersIn(texts).filter(({ text, start }) =>
    marks.some(([at, offset]) => at === text && offset === start),
  );
}
