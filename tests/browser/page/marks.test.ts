import { afterEach, expect, test } from 'vitest';
import type { CodeMatch } from '@/lib/detect/types';
import { Marks } from '@/lib/page/marks/marks';

let life: AbortController;

afterEach(() => {
  life.abort();
  document.body.textContent = '';
});

test('a mark has its style everywhere: in the document, and in shadow trees', () => {
  life = new AbortController();
  const marks = new Marks({ markStyle: 'background', tiers: ['sure'] }, life.signal);
  document.body.innerHTML = '<table><tr><td><b>486</b></td></tr></table><div></div>';
  const bold = document.querySelector('b') as HTMLElement;
  const shadow = (document.querySelector('div') as HTMLElement).attachShadow({ mode: 'open' });
  shadow.innerHTML = '<p><i>503</i></p>';
  marks.adopt(shadow);
  for (const element of [bold, shadow.querySelector('i') as HTMLElement]) {
    const text = element.firstChild as Text;
    const match: CodeMatch = { start: 0, end: 3, code: Number(text.data), tier: 'sure', evidence: [] };
    marks.update([[text, [match]]]);
    expect(getComputedStyle(element, '::highlight(sip-lens-sure)').backgroundColor).toBe(
      'rgba(31, 122, 224, 0.2)',
    );
  }
});

test('a marked text is looked at again when one beside it changes, comes or goes', async () => {
  life = new AbortController();
  const marks = new Marks({ markStyle: 'underline', tiers: ['sure'] }, life.signal);
  document.body.innerHTML = '<p>SIP<!-- --> <!-- -->486</p><p>503</p>';
  const [paragraph, other] = document.querySelectorAll('p');
  const [kind, , code] = [...(paragraph?.childNodes ?? [])].filter((node) => node instanceof Text);
  if (!paragraph || !other || !kind || !code) throw new Error('The page lacks a text.');
  const match: CodeMatch = { start: 0, end: 3, code: 486, tier: 'sure', evidence: [] };
  marks.update([[code, [match]]]);
  const touchedBy = (change: () => void) => {
    const observer = new MutationObserver(() => undefined);
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    change();
    return [...marks.touchedBy(observer.takeRecords())];
  };
  expect(touchedBy(() => (kind.data = 'Room'))).toEqual([code]);
  expect(touchedBy(() => paragraph.append(' calls'))).toEqual([code]);
  expect(touchedBy(() => kind.remove())).toEqual([code]);
  expect(touchedBy(() => other.append(' calls'))).toEqual([]);
});
