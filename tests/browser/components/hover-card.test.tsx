import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { CardContext } from '@/components/card/card-context';
import cardCss from '@/components/card/code-card.css?inline';
import { HoverCard } from '@/components/card/HoverCard';
import hoverCss from '@/components/card/hover-card.css?inline';
import type { LoadDossier } from '@/components/card/MoreDetails';
import { TextContext } from '@/components/text';
import themeCss from '@/components/theme.css?inline';
import { dossierOf } from '@/lib/codes/dossier';
import { findWireBrief } from '@/lib/codes/wire-briefs';
import { english } from '../../support/english';

const onMove = vi.fn();
const copy = vi.fn(async (_: string) => {});

const loadDossier: LoadDossier = async (code) => dossierOf(code);

function show(isPinned = false, code = 486, load = loadDossier): void {
  render(
    <TextContext.Provider value={english}>
      <CardContext.Provider value={{ first: 'checks', Note: () => null, copy }}>
        <HoverCard
          code={code}
          brief={findWireBrief(code)}
          standing="sure"
          why="labelled “SIP code”"
          labelKey="column:sip code"
          onRule={() => {}}
          loadDossier={load}
          findBrief={findWireBrief}
          isPinned={isPinned}
          onPin={() => show(!isPinned, code)}
          onMove={onMove}
          onClose={() => render(null, app())}
        />
      </CardContext.Provider>
    </TextContext.Provider>,
    app(),
  );
}

const app = () => document.getElementById('app') as HTMLElement;
const dialog = () => document.querySelector('[role="dialog"]');
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(
    (each) => (each.ariaLabel ?? each.textContent) === name,
  ) as HTMLElement;
const status = () => document.querySelector('[role="status"]')?.textContent;

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Card';
  document.body.innerHTML = `<style>${themeCss}${cardCss}${hoverCss}</style><main><h1>Console</h1><div id="app"></div></main>`;
  document.body.style.background = 'var(--lens-surface)';
  document.body.style.color = 'var(--lens-ink)';
  copy.mockClear();
  onMove.mockClear();
  show();
});

afterEach(() => {
  document.documentElement.style.colorScheme = '';
});

describe.each(['light', 'dark'])('in %s', (scheme) => {
  test.each([
    ['as it opens', async () => {}],
    ['pinned, with a copy made', copyAndPin],
    ['with its details', openDetails],
  ])('axe finds nothing to complain about: %s', async (_, prepare) => {
    document.documentElement.style.colorScheme = scheme;
    await prepare();
    expect((await axe.run()).violations).toEqual([]);
  });
});

async function copyAndPin(): Promise<void> {
  await userEvent.click(button('Text'));
  await userEvent.click(button('Pin'));
}

async function openDetails(): Promise<void> {
  await userEvent.click(button('Details: headers, Q.850, metrics, products'));
  await vi.waitFor(() => expect(app().textContent).toContain('Easily confused with'));
}

test('is a dialog named after its code, which can take the focus', () => {
  expect(dialog()?.ariaLabel).toBe('SIP response code 486 Busy Here');
  expect(dialog()?.ariaModal).toBeNull();
  (dialog() as HTMLElement).focus();
  expect(document.activeElement).toBe(dialog());
});

test('every control is reached by Tab, in the order of reading', async () => {
  const names: (string | null)[] = [];
  (dialog() as HTMLElement).focus();
  for (;;) {
    await userEvent.tab();
    const { activeElement } = document;
    if (!activeElement || !dialog()?.contains(activeElement) || names.length > 20) break;
    names.push(activeElement.ariaLabel ?? activeElement.textContent);
  }
  expect(names).toEqual([
    'Pin',
    'Close',
    expect.stringMatching(/^Other meaning/),
    'Details: headers, Q.850, metrics, products',
    expect.stringMatching(/Leave the column/),
    'RFC 3261 §21.4.24',
    'Text',
    'Markdown',
  ]);
});

test('its targets measure at least 24 pixels, or are text', () => {
  for (const { width, height } of [...document.querySelectorAll('.icon-button')].map((each) =>
    each.getBoundingClientRect(),
  ))
    expect([width, height]).toEqual([24, 24]);
});

test('where the system sets the colours, all is in them, and what is pinned has a border', async () => {
  const emulate = (value: string) =>
    cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
  await emulate('active');
  try {
    await userEvent.click(button('Pin'));
    const number = document.querySelector('.code-number') as HTMLElement;
    expect(getComputedStyle(number).color).toBe(systemColor('CanvasText'));
    expect(getComputedStyle(button('Pin')).borderTopWidth).toBe('1px');
    expect(getComputedStyle(button('Pin')).borderTopColor).not.toMatch(/, 0\)$/);
    expect((await axe.run()).violations).toEqual([]);
  } finally {
    await emulate('none');
  }
});

function systemColor(name: string): string {
  document.body.style.color = name;
  return getComputedStyle(document.body).color;
}

test('a number that no standard has gets the same dialog, with the way to mark its column', async () => {
  show(false, 497);
  expect(dialog()?.ariaLabel).toBe('497 Not registered');
  expect((dialog() as HTMLElement).tabIndex).toBe(-1);
  await userEvent.click(button('Pin'));
  expect(button('Pin').ariaPressed).toBe('true');
  expect(app().textContent).toContain('Leave the column');
});

describe('its pin', () => {
  test('says whether it is in', async () => {
    expect(button('Pin').ariaPressed).toBe('false');
    await userEvent.click(button('Pin'));
    expect(button('Pin').ariaPressed).toBe('true');
  });

  test('moves a pinned card with the arrow keys, no other', async () => {
    button('Pin').focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(onMove).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}{ArrowLeft}{ArrowDown}');
    expect(onMove.mock.calls).toEqual([
      [-16, 0],
      [0, 16],
    ]);
  });
});

describe('copying', () => {
  test('hands out the code, as text or as Markdown, and says so', async () => {
    expect(status()).toBe('');
    await userEvent.click(button('Text'));
    await vi.waitFor(() => expect(status()).toBe('Copied.'));
    await userEvent.click(button('Markdown'));
    expect(copy.mock.calls.map(([text]) => text.split('\n')[0])).toEqual([
      'SIP 486 Busy Here',
      '**SIP 486 Busy Here**',
    ]);
  });

  test('says so where the browser refuses', async () => {
    copy.mockRejectedValueOnce(new Error('The clipboard is closed.'));
    await userEvent.click(button('Text'));
    await vi.waitFor(() => expect(status()).toBe('The browser did not let it be copied.'));
  });

  test('is about the related code that is shown in its place', async () => {
    await openDetails();
    await userEvent.click(button('600'));
    await vi.waitFor(() => expect(dialog()?.ariaLabel).toMatch(/600 Busy Everywhere$/));
    await userEvent.click(button('Text'));
    expect(copy.mock.lastCall?.[0]).toMatch(/^SIP 600 Busy Everywhere\n/);
  });
});

test('details that cannot be loaded say what helps, and that does', async () => {
  const load = vi.fn(loadDossier).mockRejectedValueOnce(new Error('The background is gone.'));
  show(false, 486, load);
  await userEvent.click(button('Details: headers, Q.850, metrics, products'));
  await vi.waitFor(() =>
    expect(document.querySelector('[role="alert"]')?.textContent).toBe(
      'The details could not be loaded. Hide and show them to try again.',
    ),
  );
  await userEvent.click(button('Hide details'));
  await userEvent.click(button('Details: headers, Q.850, metrics, products'));
  await vi.waitFor(() => expect(document.body.textContent).toContain('What the specification says'));
});
