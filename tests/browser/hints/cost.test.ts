import { beforeAll, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { createContextReader } from '@/lib/page/hints/read-context';
import { codesIn } from '@/lib/page/marks/codes-in';
import { textsBelow } from '../../support/texts-below';

beforeAll(() => cdp().send('Performance.enable'));

/** Returns the milliseconds that this thread has worked: what others run at the same time is not in it. */
async function workedFor(): Promise<number> {
  const { metrics } = await cdp().send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
}

async function milliseconds(work: () => void): Promise<number> {
  const start = await workedFor();
  work();
  return (await workedFor()) - start;
}

function readAll(nodes: readonly Text[]): void {
  const reader = createContextReader(document, { title: '', url: '' });
  for (const node of nodes) codesIn(reader.contextOf(node));
}

/** A page may cost little more than ten of a tenth of it, and not ten times as much. */
async function expectLinear(build: (count: number) => string): Promise<void> {
  const cost = (count: number): Promise<number> => {
    document.body.innerHTML = build(count);
    return milliseconds(() => readAll(textsBelow(document.body)));
  };
  await cost(300);
  const small = Math.min(await cost(300), await cost(300));
  const large = await cost(3_000);
  expect(large).toBeLessThan(40 * small);
}

const row = '<tr><td>10:14</td><td>200</td><td>486</td></tr>';

test.each([
  [
    'a table',
    (count: number) =>
      `<table><thead><tr><th>Time</th><th>To</th><th>Status</th></tr></thead>${row.repeat(count)}</table>`,
  ],
  [
    'rows that are tables',
    (count: number) =>
      `<div><b role="columnheader" id="c">Status</b>${'<table><tr><td data-columnid="c">486</td></tr></table>'.repeat(count)}</div>`,
  ],
  ['a list', (count: number) => `<ul>${'<li><b>486</b> <i>Busy</i></li>'.repeat(count)}</ul>`],
  ['inline elements on one line', (count: number) => `<p>${'<i>486 </i>'.repeat(count)}</p>`],
  ['a sentence of inline elements', (count: number) => `<p>${'<i>and then 486, </i>'.repeat(count)}</p>`],
  [
    'blocks in a row',
    (count: number) => `<div>${'<div><p>a</p><p>486</p><p>b</p></div>'.repeat(count)}</div>`,
  ],
  [
    'rows that have a class of their own each',
    (count: number) =>
      `<div><div><p>Time</p><p>To</p><p>Status</p></div>${Array.from({ length: count }, (_, at) => `<div class="r${at}x"><p>a</p><p>b</p><p>486</p></div>`).join('')}</div>`,
  ],
  [
    'the labels of an axis',
    (count: number) =>
      `<svg width="3000" height="50">${Array.from({ length: count }, (_, at) => `<text x="${at}" y="20">486</text>`).join('')}</svg>`,
  ],
  [
    'drawings beside each other',
    (count: number) =>
      `<p>${'<svg width="9" height="9"><text x="1" y="8">486</text></svg>'.repeat(count)}</p>`,
  ],
  ['log lines', (count: number) => `<pre>${'reply 486 from a\n'.repeat(count)}</pre>`],
])('the cost of %s grows with its length', (_, build) => expectLinear(build));

test.each(['div', 'span', 'b'])('ten thousand nested %s elements', (tag) => {
  const root = document.createElement('div');
  let inner: HTMLElement = root;
  for (let depth = 0; depth < 10_000; depth++) {
    inner.append(' 486 ');
    inner = inner.appendChild(document.createElement(tag));
    // The browser looks above each element for the next layer, and should not have to go to the top.
    if (depth % 100 === 0) inner.style.position = 'relative';
  }
  document.body.replaceChildren(root);
  const texts = textsBelow(document.body);
  const rounds = [1, 2, 3].map(() => {
    const reader = createContextReader(document, { title: '', url: '' });
    return Array.from({ length: 10 }, (_, thousand) => {
      const start = performance.now();
      for (const text of texts.slice(1_000 * thousand, 1_000 * (thousand + 1)))
        codesIn(reader.contextOf(text));
      return performance.now() - start;
    });
  });
  // No browser lays out so deep a tree unharmed: it goes, and all is read, before the next frame.
  document.body.replaceChildren();
  const least = (from: number, to: number) => Math.min(...rounds.flatMap((costs) => costs.slice(from, to)));
  // What runs beside it may hold up any of them, hardly all.
  expect(least(5, 10)).toBeLessThan(3 * least(0, 1));
});

test('a reader writes nothing', async () => {
  document.body.innerHTML = `<table>${row.repeat(5)}</table><p title="x">SIP <b>486</b></p>`;
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  readAll(textsBelow(document.body));
  expect([...changes, ...observer.takeRecords()]).toEqual([]);
});
