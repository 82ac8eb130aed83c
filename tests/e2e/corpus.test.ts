import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fragment, numbersIn, type Occurrence, type Score, score, summarize } from '../corpus/score.ts';
import { projectPath } from '../support/project-path.ts';
import { describeInBothBrowsers } from './both-browsers.ts';

/** Those that the first rules were written with; all others are read in a page of the tests, which takes seconds. */
const LABELLED: Fragment[] = JSON.parse(
  readFileSync(projectPath('tests/corpus/labelled-snippets.json'), 'utf8'),
);

/**
 * Stands last on each page: when it is marked, the whole page has been read. In a shadow root of its own, and of another
 * kind than what the fragment stands in, so that it is no evidence for the fragment.
 */
const SENTINEL =
  '<footer id="sentinel"><template shadowrootmode="open"><p>SIP/2.0 606 End</p></template></footer>';

/** So many fragments are shown at a time, each in a frame of its own: each is still a document that is read alone. */
const AT_ONCE = 12;

const fragments = new Map(LABELLED.map((each) => [each.id, each]));

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

function frameAddress({ id, page }: Fragment): string {
  const path = page ? new URL(page.url).pathname : '/';
  return `${path}?id=${encodeURIComponent(id)}`;
}

function pageOf({ html, page }: Fragment): string {
  const title = (page?.title ?? '').replaceAll('<', '&lt;');
  return `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head>
    <body><div id="fragment">${html}</div>${SENTINEL}</body></html>`;
}

describeInBothBrowsers('the built extension', (stage, browser) => {
  let server: Server;
  let page: Page;
  let url: string;

  beforeAll(async () => {
    server = await serveFragments();
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await stage().lens.grantHost(url);
    page = await stage().lens.newPage();
    await page.setViewport({ width: 2400, height: 2800, deviceScaleFactor: 0.25 });
  });

  afterAll(() => server.close());

  test('tells codes from other numbers', { timeout: 300_000 }, async () => {
    const scores: Score[] = [];
    for (let from = 0; from < LABELLED.length; from += AT_ONCE) {
      const shown = LABELLED.slice(from, from + AT_ONCE);
      const frames = shown.map((fragment) => ['frame', frameAddress(fragment)]);
      await page.goto(`${url}/?${new URLSearchParams(frames)}`);
      const documents = await markedIn(page);
      for (const [index, fragment] of shown.entries()) {
        const result = score(fragment, documents[index] ?? []);
        scores.push(result);
        report(fragment, result);
      }
    }
    const summary = summarize(scores);
    console.log(`${browser}: ${JSON.stringify(summary)}`);
    expect(summary.precision).toBeGreaterThanOrEqual(0.99);
    expect(summary.recall).toBeGreaterThanOrEqual(0.98);
  });
});

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
