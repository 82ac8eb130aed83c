import { expect, test } from 'vitest';
import { createContextReader } from '@/lib/page/hints/read-context';
import { codesIn } from '@/lib/page/marks/codes-in';
import { textsBelow } from '../../support/texts-below';

/** A text of a chart at a place, as libraries draw it. */
interface Drawn {
  text: string | number;
  x: number;
  y: number;
  anchor?: 'start' | 'middle' | 'end';
  attributes?: string;
}

const drawn = ({ text, x, y, anchor = 'middle', attributes = '' }: Drawn) =>
  `<text transform="translate(${x} ${y})" text-anchor="${anchor}" ${attributes}>${text}</text>`;
const svg = (...parts: string[]) => `<svg width="400" height="300">${parts.join('')}</svg>`;
const group = (...parts: string[]) => `<g>${parts.join('')}</g>`;

const categories = ['486', '404', '503', '603'].map((text, at) => drawn({ text, x: 80 + 80 * at, y: 260 }));
const scale = [0, 200, 400, 600].map((text, at) => drawn({ text, x: 30, y: 240 - 60 * at, anchor: 'end' }));
const legend = drawn({ text: 'Calls', x: 180, y: 292, anchor: 'start' });
const title = drawn({ text: 'SIP response codes', x: 200, y: 20 });

/** Returns the numbers on the page that are found to be codes, in the order of the source. */
function codesOn(html: string): number[] {
  document.body.innerHTML = html;
  const reader = createContextReader(document, { title: 'Calls', url: '' });
  return textsBelow(document.body).flatMap((text) => codesIn(reader.contextOf(text)).map(({ code }) => code));
}

const CODES = [486, 404, 503, 603];

test('what bars show is how often their codes came', () => {
  const values = [404, 302, 480, 183].map((text, at) => drawn({ text, x: 80 + 80 * at, y: 60 + 30 * at }));
  expect(codesOn(svg(title, group(...categories), group(...values)))).toEqual(CODES);
});

test('numbers behind the name of a curve are none of the codes that the chart is of', () => {
  const rows = ['486 Busy Here', '603 Decline'].flatMap((name, at) => [
    drawn({ text: name, x: 20, y: 240 + 20 * at, anchor: 'start' }),
    ...[404, 180, 503].map((text, column) => drawn({ text, x: 200 + 60 * column, y: 240 + 20 * at })),
  ]);
  expect(codesOn(svg(title, ...rows))).toEqual([486, 603]);
});

test('who sends messages is no name of their axis', () => {
  const labels = ['INVITE', '604 Nope', '486 Not now', 'ACK'].map((text, at) =>
    drawn({ text, x: 120, y: 60 + 30 * at }),
  );
  expect(codesOn(svg(drawn({ text: 'phone', x: 60, y: 20 }), group(...labels)))).toEqual([604, 486]);
});

test('the labels around a pie are codes where no numbers stand along an axis', () => {
  const labels = CODES.map((text, at) => drawn({ text, x: 80 + 70 * at, y: 60 + 30 * at }));
  expect(codesOn(svg(title, group(...labels)))).toEqual(CODES);
});

test.each([
  [
    'below a heading of the page',
    `<h3>SIP response codes</h3>${svg(group(legend, ...scale, ...categories))}`,
  ],
  ['below a title that comes last in the source', svg(group(...scale, ...categories, legend, title))],
  [
    'along an axis that is named at its end',
    svg(group(drawn({ text: 'SIP code', x: 370, y: 255, anchor: 'start' }), ...scale, ...categories)),
  ],
  [
    'above the name of their axis, which comes before a legend',
    svg(
      group(drawn({ text: 'SIP code', x: 200, y: 280 })),
      group(legend),
      group(...scale),
      group(...categories),
    ),
  ],
  [
    'in groups with a name at the end of the axis',
    svg(
      ...[scale, categories].map((ticks) => group(...ticks.map((tick) => `<g class="tick">${tick}</g>`))),
      drawn({ text: 'SIP code', x: 200, y: 285 }),
    ),
  ],
])('the labels of an axis are codes %s, and the numbers of the other one are none', (_, html) => {
  expect(codesOn(html)).toEqual(CODES);
});

test.each([
  ['above the end of its axis', `<g>${drawn({ text: 'SIP code', x: 340, y: 240 })}</g>`, ''],
  ['in a drawing that lies over the others', '', svg(drawn({ text: 'SIP code', x: 200, y: 290 }))],
])('a name stands %s', (_, inside, over) => {
  const plot = svg(group(...scale), group(...categories), inside);
  const layers = [plot, over].map((layer) =>
    layer.replace('<svg', '<svg style="position: absolute; left: 0; top: 0"'),
  );
  expect(codesOn(`<div>${layers.join('')}</div>`)).toEqual(CODES);
});

test('what lies over its own outline, and over what nobody sees, stands where it stands', () => {
  const hidden = categories.map((text) => text.replace('<text', '<text opacity="0"'));
  const outlined = categories.map((text) => `${text.replace('<text', '<text aria-hidden="true"')}${text}`);
  const html = svg(group(...hidden, ...hidden, ...outlined, title), group(...scale));
  expect([...new Set(codesOn(html))]).toEqual(CODES);
});

test('a name beside a column of labels is that of their axis', () => {
  const labels = CODES.map((text, at) => drawn({ text, x: 90, y: 60 + 50 * at, anchor: 'end' }));
  const numbers = [0, 200, 400].map((text, at) => drawn({ text, x: 120 + 100 * at, y: 260 }));
  const name = drawn({ text: 'SIP code', x: 20, y: 130, attributes: 'rotate="-90"' });
  expect(codesOn(svg(group(...labels, ...numbers, name)))).toEqual(CODES);
});

test('the parts of a pie stand where they may', () => {
  const places = [
    [300, 90],
    [310, 200],
    [120, 240],
    [90, 110],
  ];
  const labels = CODES.map((text, at) => drawn({ text, x: places[at]?.[0] ?? 0, y: places[at]?.[1] ?? 0 }));
  expect(codesOn(svg(group(...labels, title)))).toEqual(CODES);
  expect(codesOn(svg(group(...labels)))).toEqual([]);
});

test('the title of a chart is that of a legend beside it', () => {
  const items = CODES.map((code) => `<div><i></i><span>${code}</span></div>`).join('');
  const values = [40, 30, 20, 10].map((text, at) => drawn({ text: `${text} %`, x: 60 + 70 * at, y: 150 }));
  const chart = svg(
    drawn({ text: 'SIP response codes', x: 200, y: 20, attributes: 'class="title"' }),
    ...values,
  );
  expect(codesOn(`<h2>Calls</h2><div>${chart}<div class="legend">${items}</div></div>`)).toEqual(CODES);
});

test('the cells of a grid that is drawn are not the labels of its rows', () => {
  const cells = [12, 183, 404, 603].map(
    (text, at) => `<g class="cell">${drawn({ text, x: 100 + 60 * at, y: 100 })}</g>`,
  );
  const labels = CODES.map((text, at) => `<g class="tick">${drawn({ text, x: 50, y: 100 + 40 * at })}</g>`);
  const name = drawn({ text: 'SIP code', x: 50, y: 60 });
  expect(codesOn(svg(group(...cells), group(...labels), name))).toEqual(CODES);
});

test('what comes to be drawn in a layer of its own is read with the next change', () => {
  const at = (layer: string) => layer.replace('<svg', '<svg style="position: absolute; left: 0; top: 0"');
  document.body.innerHTML = `<div>${at(svg(group(...scale), group(...categories)))}</div>`;
  const reader = createContextReader(document, { title: 'Calls', url: '' });
  const text = document.querySelector('g + g text')?.firstChild as Text;
  expect(codesIn(reader.contextOf(text))).toEqual([]);
  const plot = document.querySelector('div') as Element;
  plot.insertAdjacentHTML('beforeend', at(svg(drawn({ text: 'SIP code', x: 200, y: 290 }))));
  reader.forget(plot);
  expect(codesIn(reader.contextOf(text))).toMatchObject([{ code: 486 }]);
});
