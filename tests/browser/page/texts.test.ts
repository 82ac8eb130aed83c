import { beforeEach, describe, expect, test } from 'vitest';
import { viewportOf } from '@/lib/page/view/rect';
import { walkTexts } from '@/lib/page/walk/texts';

const shadowRootOf = (element: Element) => element.shadowRoot;

function read(root: Node = document.body, options = {}): string[] {
  return [...walkTexts(root, { shadowRootOf, ...options })]
    .flatMap((text) => (text ? [text.data.trim()] : []))
    .filter(Boolean);
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('walkTexts', () => {
  test('reads in document order', () => {
    document.body.innerHTML = 'one <b>two</b> three <table><tr><td>four</td><td>five</td></tr></table>';
    expect(read()).toEqual(['one', 'two', 'three', 'four', 'five']);
  });

  test.each([
    ['<script>486</script>'],
    ['<style>486</style>'],
    ['<textarea>486</textarea>'],
    ['<select><option>486</option></select>'],
    ['<div contenteditable>486 <b>503</b></div>'],
    ['<div role="textbox">486</div>'],
    ['<div class="CodeMirror">486</div>'],
    ['<div class="ace_editor"><textarea></textarea>486</div>'],
    ['<sip-lens-card>486</sip-lens-card>'],
  ])('leaves out %s', (html) => {
    document.body.innerHTML = html;
    expect(read()).toEqual([]);
  });

  test.each([
    ['<div class="ace_editor"><textarea readonly></textarea>486</div>'],
    ['<div role="textbox" aria-readonly="true">486</div>'],
  ])('reads an editor that only shows: %s', (html) => {
    document.body.innerHTML = html;
    expect(read()).toEqual(['486']);
  });

  test('reads what is not editable inside of an editor again from outside', () => {
    document.body.innerHTML = '<div contenteditable="false">486</div>';
    expect(read()).toEqual(['486']);
  });

  test('enters open shadow roots and reports them', () => {
    document.body.innerHTML = '<x-cell>light</x-cell>';
    const root = document.querySelector('x-cell')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<slot></slot><p>shadow</p>';
    const seen: ShadowRoot[] = [];
    expect(read(document.body, { onShadowRoot: (each: ShadowRoot) => seen.push(each) })).toEqual([
      'shadow',
      'light',
    ]);
    expect(seen).toEqual([root]);
  });

  test('reads ten thousand levels of nesting', () => {
    let inner: Element = document.body;
    for (let depth = 0; depth < 10_000; depth++) inner = inner.appendChild(document.createElement('i'));
    inner.textContent = 'deep';
    expect(read()).toEqual(['deep']);
  });
});

describe('walkTexts within the viewport', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, row) => `<p>row ${row}</p>`).join('');
  const within = () => ({ within: viewportOf(window) });

  test('does not enter rows that are scrolled away', () => {
    document.body.innerHTML = rows(2000);
    const seen = read(document.body, within());
    expect(seen[0]).toBe('row 0');
    expect(seen.length).toBeLessThan(200);
  });

  test('does not enter rows that are not rendered', () => {
    document.body.innerHTML = `<div style="display:none">${rows(100)}</div>`;
    expect(read(document.body, within())).toEqual([]);
  });

  test('enters rows inside of display: contents', () => {
    document.body.innerHTML = `<div style="display:contents">${rows(30)}</div>`;
    expect(read(document.body, within())).toContain('row 0');
  });

  test('enters what overflows an empty row', () => {
    document.body.innerHTML = `${rows(30)}<div style="height:0;width:0;position:absolute;top:-1px"><p style="position:fixed;top:0">fixed</p></div>`;
    expect(read(document.body, within())).toContain('fixed');
  });

  test('asks few rectangles of a long list', () => {
    document.body.innerHTML = rows(10_000);
    const asked = countRects(() => read(document.body, within()));
    expect(asked).toBeLessThan(300);
  });

  test.each([
    ['filtered to its first rows', '', (row: number) => row >= 50],
    ['filtered to its last rows', '', (row: number) => row < 19_950],
    ['of which every thousandth is shown', '', (row: number) => row % 1000 !== 1],
    ['that is hidden', '', () => true],
    ['that runs up', 'display: flex; flex-direction: column-reverse', () => false],
  ])('asks no element of a long list more than three times, and pauses: %s', (_, style, isHidden) => {
    document.body.innerHTML = `<div style="${style}">${rows(20_000)}</div>`;
    const list = [...document.querySelectorAll('p')];
    for (const [row, element] of list.entries()) element.hidden = isHidden(row);
    const view = viewportOf(window);
    const inView = list.filter((row) => {
      const { top, bottom, height } = row.getBoundingClientRect();
      return height > 0 && bottom >= view.top && top <= view.bottom;
    });
    const seen: string[] = [];
    let atOnce = 0;
    const walk = walkTexts(document.body, { shadowRootOf, ...within() });
    const asked = countRects((asked) => {
      for (let before = 0, step = walk.next(); !step.done; step = walk.next(), before = asked()) {
        atOnce = Math.max(atOnce, asked() - before);
        if (step.value) seen.push(step.value.data);
      }
    });
    expect(seen).toEqual(inView.map(({ textContent }) => textContent));
    expect(asked).toBeLessThan(60_000);
    expect(atOnce).toBeLessThan(1000);
  });

  test('finds the visible rows of a long list among hidden ones', () => {
    document.body.innerHTML = rows(2000);
    for (const [index, row] of [...document.querySelectorAll('p')].entries()) row.hidden = index % 500 !== 1;
    expect(read(document.body, within())).toEqual(['row 1', 'row 501', 'row 1001', 'row 1501']);
  });

  test('asks each element of a list that does not run down', () => {
    document.body.innerHTML = `<div style="display:flex;flex-direction:column-reverse">${rows(300)}</div>`;
    expect(read(document.body, within())).toContain('row 299');
  });

  test('leaves out what is walked apart', () => {
    document.body.innerHTML = '<p>page</p><dialog open>apart</dialog>';
    const apart = new Set<Node>(document.querySelectorAll('dialog'));
    expect(read(document.body, { apart })).toEqual(['page']);
    expect(read(document.querySelector('dialog') as Node, { apart })).toEqual(['apart']);
  });
});

/** Counts how many rectangles are asked for meanwhile. */
function countRects(action: (asked: () => number) => void): number {
  const original = Element.prototype.getBoundingClientRect;
  let asked = 0;
  Element.prototype.getBoundingClientRect = function () {
    asked++;
    return original.call(this);
  };
  action(() => asked);
  Element.prototype.getBoundingClientRect = original;
  return asked;
}
