import { expect, test } from 'vitest';
import { createMatcher } from '@/lib/page/matcher';
import { textsBelow } from '../../support/texts-below';

test('a number is known by what stands in its own cell, whatever the cells above it say', () => {
  const rows = ['486', 'SIP <b>486</b>', '486'].map((cell) => `<tr><td>10:14</td><td>${cell}</td></tr>`);
  document.body.innerHTML = `<table><tr><th>Time</th><th>Event</th></tr>${rows.join('')}</table>`;
  const matcher = createMatcher(document, { silenced: [], marked: [] });
  const marked = textsBelow(document.body).filter((text) => matcher.matchesIn(text).length > 0);
  expect(marked.map(({ parentElement }) => parentElement?.localName)).toEqual(['b']);
});

test('what the user says of a column holds for whole numbers, whatever texts they are written in', () => {
  document.body.innerHTML =
    '<table><tr><th>To</th><th>Kind</th></tr><tr><td>Ana</td><td>+49<!-- -->486, <!-- -->503</td></tr></table>';
  const matcher = createMatcher(document, { silenced: [], marked: ['column:kind'] });
  const texts = [...(document.querySelector('td + td')?.childNodes ?? [])].filter(
    (node) => node instanceof Text,
  );
  expect(texts.map((text) => matcher.matchesIn(text).map(({ code }) => code))).toEqual([[], [], [503]]);
  expect(texts.map((text) => matcher.numberAt(text, 1)?.code)).toEqual([undefined, undefined, 503]);
});
