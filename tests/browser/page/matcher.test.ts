import { expect, test, vi } from 'vitest';
import { createMatcher } from '@/lib/page/marks/matcher';
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

/** Returns the names of all that a form can be asked, which its fields may take. */
function namesOnForms(): Set<string> {
  const names = new Set<string>();
  for (let at: object = HTMLFormElement.prototype; at !== Object.prototype; at = Object.getPrototypeOf(at))
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  return names;
}

test('a form whose field is called `contains` is read like any other', () => {
  document.body.innerHTML =
    '<table><tr><td><form>SIP reply: 486 <input name="contains"></form></td></tr></table>';
  const text = document.querySelector('form')?.firstChild as Text;
  const matcher = createMatcher(document, { silenced: [], marked: [] });
  expect(matcher.matchesIn(text).map(({ code }) => code)).toEqual([486]);
});

test('what cannot be read throws nothing, in a text, in a part of a long one, in a question', () => {
  const found = new Map<string, number[]>();
  for (const name of namesOnForms()) {
    document.body.innerHTML = `<table><tr><td><form><b>SIP reply: 486</b>, 503 <input name="${name}"></form></td></tr></table>
      <form>SIP/2.0 486 Busy Here${' word'.repeat(4_000)}<input name="${name}"></form>`;
    const matcher = createMatcher(document, { silenced: [], marked: [] });
    const texts = textsBelow(document.body);
    for (const text of texts) {
      [...matcher.prepare(text)];
      matcher.visibleMatchesIn(text);
      matcher.labelKeyOf(text);
    }
    found.set(
      name,
      texts.flatMap((text) => matcher.matchesIn(text).map(({ code }) => code)),
    );
  }
  // A field of this name hides nothing that is read of a form.
  expect(found.get('method')).toEqual([486, 503, 486]);
});

test('many changes of one element are looked at once', () => {
  document.body.innerHTML = '<table><tr><td>486</td></tr></table>';
  const target = document.querySelector('td') as Element;
  const matcher = createMatcher(document, { silenced: [], marked: [] });
  const parents = vi.spyOn(Node.prototype, 'parentNode', 'get');
  matcher.forget(Array.from({ length: 5_000 }, () => ({ target }) as unknown as MutationRecord));
  const asked = parents.mock.calls.length;
  parents.mockRestore();
  expect(asked).toBeGreaterThan(0);
  expect(asked).toBeLessThan(50);
});

test('only a text with a known code is prepared for', () => {
  document.body.innerHTML = '<p>350 calls</p><p>SIP/2.0 486 Busy Here</p>';
  const matcher = createMatcher(document, { silenced: [], marked: [] });
  const prepared = textsBelow(document.body).map((text) => {
    [...matcher.prepare(text)];
    return matcher.isPrepared;
  });
  expect(prepared).toEqual([false, true]);
});
