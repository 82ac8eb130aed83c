import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createContextReader } from '@/lib/page/hints/read-context';
import { codesIn } from '@/lib/page/marks/codes-in';

/** An element with any child in it, as a script can make it and a parser cannot, or a text. */
type Part = string | { tag: string; attributes: Record<string, string>; parts: Part[] };

const TAGS = [
  ...['table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'caption', 'col'],
  ...[
    'div',
    'span',
    'b',
    'p',
    'h2',
    'li',
    'ul',
    'dl',
    'dt',
    'dd',
    'label',
    'pre',
    'button',
    'details',
    'summary',
  ],
  ...['form', 'fieldset', 'legend', 'figure', 'slot', 'x-row', 'svg', 'text', 'tspan'],
];
const TEXTS = [
  '486',
  '486 Busy Here',
  'SIP code',
  'A',
  'Port',
  'INVITE',
  '503, 404',
  'Calls: 200',
  '\n',
  '{"code": 480}',
  'B',
];
const ATTRIBUTES: Record<string, string[]> = {
  class: ['a', 'row', 'col-code', 'header', 'label', 'x-grid-td-code'],
  role: ['row', 'gridcell', 'columnheader', 'grid', 'table', 'heading', 'term', 'definition'],
  title: ['SIP code', 'Long '.repeat(80)],
  colspan: ['0', '2', '70000'],
  rowspan: ['0', '3', '70000'],
  id: ['a', 'b'],
  headers: ['a', 'b c'],
  'aria-describedby': ['a', 'c'],
  'aria-colindex': ['0', '-1', '2'],
  'col-id': ['code'],
  'data-label': ['SIP code'],
  for: ['a'],
  slot: ['a'],
};

const attributes = fc.dictionary(fc.constantFrom(...Object.keys(ATTRIBUTES)), fc.nat(2), { maxKeys: 3 });
const { part } = fc.letrec<{ part: Part; element: Part }>((tie) => ({
  part: fc.oneof({ maxDepth: 6 }, fc.constantFrom(...TEXTS), tie('element')),
  element: fc.record({
    tag: fc.constantFrom(...TAGS),
    attributes: attributes.map((chosen) =>
      Object.fromEntries(Object.entries(chosen).map(([name, at]) => [name, ATTRIBUTES[name]?.at(at) ?? ''])),
    ),
    parts: fc.array(tie('part'), { maxLength: 5 }),
  }),
}));

function build(part: Part): Node {
  if (typeof part === 'string') return document.createTextNode(part);
  const namespace = ['svg', 'text', 'tspan'].includes(part.tag)
    ? 'http://www.w3.org/2000/svg'
    : 'http://www.w3.org/1999/xhtml';
  const element = document.createElementNS(namespace, part.tag);
  for (const [name, value] of Object.entries(part.attributes)) element.setAttribute(name, value);
  element.append(...part.parts.map(build));
  return element;
}

test('whatever a script has built can be read', () => {
  const read = fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
    document.body.replaceChildren(...parts.map(build));
    const reader = createContextReader(document, { title: '', url: '' });
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      for (const { code } of codesIn(reader.contextOf(text))) expect(text.data).toContain(`${code}`);
    }
  });
  fc.assert(read, { numRuns: 1000, seed: 1 });
});
