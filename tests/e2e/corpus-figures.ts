import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Corpus, corpora } from '../corpus/corpora.ts';
import { type Fragment, numbersIn, type Occurrence, type Score, score, summarize } from '../corpus/score.ts';
import type { ExtensionUnderTest } from '../support/extension-under-test.ts';
import { type BrowserName, launch } from './both-browsers.ts';

/**
 * Stands last on each page: when it is marked, the whole page has been read. In a shadow root of its own, and of another
 * kind than what the fragment stands in, so that it is no evidence for the fragment.
 */
const SENTINEL =
  '<footer id="sentinel"><template shadowrootmode="open"><p>SIP/2.0 606 End</p></template></footer>';

/** So many fragments are shown at a time, each in a frame of its own: each is still a document that is read alone. */
const AT_ONCE = 12;

/** By the address that each is served at; two corpora may use the same id. */
const fragments = new Map(
  corpora.flatMap(({ name, fragments }) => fragments.map((each) => [addressOf(name, each), each] as const)),
);

function addressOf(corpus: string, { id }: Fragment): string {
  return `${corpus}/${id}`;
}

/** Serves each fragment as a page of its own, with the title that its console gives it, and pages of such frames. */
function serveFragments(): Promise<Server> {
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const fragment = fragments.get(searchParams.get('id') ?? '');
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(fragment ? pageOf(fragment) : framesOf(searchParams.getAll('frame')));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function framesOf(addresses: readonly string[]): string {
  const frames = addresses.map((address) => `<iframe src="${address}" name="${address}"></iframe>`);
  return `<!doctype html><title>Fragments</title><style>
    body { margin: 0; display: grid; grid-template-columns: repeat(3, 1fr); }
    iframe { width: 100%; height: 700px; border: 0; }
  </style>${frames.join('')}`;
}

function frameAddress(corpus: string, fragment: Fragment): string {
  const path = fragment.page ? new URL(fragment.page.url).pathname : '/';
  return `${path}?id=${encodeURIComponent(addressOf(corpus, fragment))}`;
}

function pageOf({ html, page }: Fragment): string {
  const title = (page?.title ?? '').replaceAll('<', '&lt;');
  return `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head>
    <body><div id="fragment">${html}</div>${SENTINEL}</body></html>`;
}

/** Defines the tests of precision and recall on the built extension, in one browser. */
export function testCorpusIn(browser: BrowserName, tested: readonly Corpus[]): void {
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
      await page.setViewport({ width: 2400, height: 2800, deviceScaleFactor: 0.25 });
    });

    afterAll(async () => {
      await lens.close();
      server.close();
    });

    test.each(tested)('tells codes from other numbers: $name', { timeout: 600_000 }, async (corpus) => {
      const scores: Score[] = [];
      for (let from = 0; from < corpus.fragments.length; from += AT_ONCE) {
        const shown = corpus.fragments.slice(from, from + AT_ONCE);
        const addresses = shown.map((fragment) => frameAddress(corpus.name, fragment));
        await page.goto(`${url}/?${new URLSearchParams(addresses.map((address) => ['frame', address]))}`);
        const documents = await markedIn(page);
        for (const [index, fragment] of shown.entries()) {
          const result = score(fragment, documents[index] ?? []);
          scores.push(result);
          report(fragment, result);
        }
      }
      const summary = summarize(scores);
      console.log(`${browser}, ${corpus.name}: ${JSON.stringify(summary)}`);
      expect(summary.precision).toBeGreaterThanOrEqual(corpus.least.precision);
      expect(summary.recall).toBeGreaterThanOrEqual(corpus.least.recall);
    });
  });
}

function report({ id }: Fragment, { wrong, missed }: Score): void {
  for (const { code, occurrence } of wrong) console.log(`${id}: wrong ${code}/${occurrence}`);
  for (const { code, occurrence } of missed) console.log(`${id}: missed ${code}/${occurrence}`);
}

/** Returns, for each frame of the page, the numbers that are marked there, once its whole document has been read. */
async function markedIn(page: Page): Promise<Occurrence[][]> {
  const documents = await page.evaluate(() => {
    const marksOf = (view: typeof globalThis): StaticRange[] =>
      [...view.CSS.highlights].flatMap(([name, ranges]) =>
        name.startsWith('sip-lens') ? ([...ranges] as StaticRange[]) : [],
      );
    const isRead = (view: typeof globalThis): boolean =>
      marksOf(view).some(
        ({ startContainer }) => (startContainer.getRootNode() as ShadowRoot).host?.id === 'sentinel',
      );
    const read = async (view: typeof globalThis) => {
      while (!isRead(view)) await new Promise((resolve) => requestAnimationFrame(resolve));
      const fragment = view.document.querySelector('#fragment') as Element;
      const walker = view.document.createTreeWalker(fragment, NodeFilter.SHOW_TEXT);
      const nodes: Node[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
      return {
        texts: nodes.map((node) => (node as Text).data),
        marks: marksOf(view).map(
          ({ startContainer, startOffset }) => [nodes.indexOf(startContainer), startOffset] as const,
        ),
      };
    };
    const frames = [...document.querySelectorAll('iframe')];
    return Promise.all(
      frames.map(({ contentWindow }) => read(contentWindow as unknown as typeof globalThis)),
    );
  });
  return documents.map(({ texts, marks }) =>
    numbersIn(texts).filter(({ text, start }) =>
      marks.some(([at, offset]) => at === text && offset === start),
    ),
  );
}
