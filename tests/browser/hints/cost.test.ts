import { expect, test } from 'vitest';
import { findCodes } from '@/lib/detect/find-codes';
import { createContextReader } from '@/lib/page/hints/read-context';

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function texts(): Text[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function readAll(nodes: readonly Text[]): void {
  const reader = createContextReader(document, { title: '', url: '' });
  for (const node of nodes) findCodes(node.data, reader.contextOf(node));
}

/** A page may cost little more than ten of a tenth of it, and not ten times as much. */
function expectLinear(build: (count: number) => string): void {
  const cost = (count: number): number => {
    document.body.innerHTML = build(count);
    return milliseconds(() => readAll(texts()));
  };
  cost(300);
  const small = Array.from({ length: 10 }, () => cost(300)).reduce((sum, each) => sum + each);
  const large = cost(3_000);
  expect(large).toBeLessThan(4 * small);
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
  ['log lines', (count: number) => `<pre>${'reply 486 from a\n'.repeat(count)}</pre>`],
])('the cost of %s grows with its length', (_, build) => {
  expectLinear(build);
});

test.each(['div', 'span', 'b'])('ten thousand nested %s elements', (tag) => {
  const root = document.createElement('div');
  let inner: Element = root;
  for (let depth = 0; depth < 10_000; depth++) {
    inner.append(' 486 ');
    inner = inner.appendChild(document.createElement(tag));
  }
  document.body.replaceChildren(root);
  const nodes = texts();
  const few = milliseconds(() => readAll(nodes.slice(0, 500)));
  const many = milliseconds(() => readAll(nodes));
  // No browser lays out so deep a tree unharmed, and a frame may come before the next test.
  document.body.replaceChildren();
  expect(many).toBeLessThan(80 * few + 200);
});

test('a reader writes nothing', async () => {
  document.body.innerHTML = `<table>${row.repeat(5)}</table><p title="x">SIP <b>486</b></p>`;
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  readAll(texts());
  expect([...changes, ...observer.takeRecords()]).toEqual([]);
});
