import { afterEach, expect, test } from 'vitest';
import type { CodeMatch } from '@/lib/detect/types';
import { Marks } from '@/lib/page/marks';

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
