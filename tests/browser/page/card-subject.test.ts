import { expect, test } from 'vitest';
import { subjectOf } from '@/lib/page/hover/card-subject';
import { createMatcher } from '@/lib/page/marks/matcher';

/** Returns the words that a card is told of the first code of a text. */
function wordsFor(text: Text): string | undefined {
  const matcher = createMatcher(document, { silenced: [], marked: [] });
  const [match] = matcher.matchesIn(text);
  return match && subjectOf({ text, match }, matcher)?.words;
}

/** Shows a text directly in the shadow root of a component, which is the last element of some HTML. */
function shadowText(html: string, data: string): Text {
  document.body.innerHTML = html;
  const root = [...document.querySelectorAll('x-call')].at(-1)?.attachShadow({ mode: 'open' });
  const text = new Text(data);
  root?.append(text);
  return text;
}

const STATUS = 'SIP/2.0 603 Network Blocked';

test.each([
  ['in a row of elements', '<p>Call 1 <b>SIP/2.0 603 Network Blocked</b></p>', `Call 1 ${STATUS}`],
  ['in an element that is no row', '<main>SIP/2.0 603 Network Blocked</main>', STATUS],
  ['in a long row', `<p>${'word '.repeat(100)}<b>SIP/2.0 603 Network Blocked</b></p>`, STATUS],
])('a card is told the words around a code: %s', (_, html, words) => {
  document.body.innerHTML = html;
  expect(wordsFor((document.querySelector('b, main') as Element).firstChild as Text)).toBe(words);
});

test.each([
  ['of a component in a row', '<p>Call 1 <x-call></x-call></p>', `Call 1 ${STATUS}`],
  ['of one that stands in no row', '<x-call></x-call>', STATUS],
])('and so where it stands directly in the shadow root %s', (_, html, words) => {
  expect(wordsFor(shadowText(html, STATUS))).toBe(words);
});

test('and so where a component shows it in a slot', () => {
  document.body.innerHTML = `<p>Call 1 <x-call>${STATUS}</x-call></p>`;
  const call = document.querySelector('x-call') as Element;
  call.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>';
  expect(wordsFor(call.firstChild as Text)).toBe(`Call 1 ${STATUS}`);
});
