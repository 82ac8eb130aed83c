import axe from 'axe-core';
import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PastedText, type ReadText } from '@/components/call-flow/PastedText';
import { TraceView } from '@/components/call-flow/TraceView';
import traceCss from '@/components/call-flow/trace.css?inline';
import lookupCss from '@/components/lookup/lookup.css?inline';
import { TextContext } from '@/components/text';
import themeCss from '@/components/theme.css?inline';
import { LONGEST_TEXT } from '@/lib/trace/longest-text';
import type { TraceReading } from '@/lib/trace/types';
import { english } from '../../support/english';
import { readTrace } from '../../support/read-trace';
import sngrep from '../../unit/trace/samples/sngrep.txt?raw';

function show(text: string): void {
  document.documentElement.lang = 'en';
  document.title = 'Trace';
  document.body.innerHTML = `<style>${themeCss}${lookupCss}${traceCss}</style><main><h1>SIP Lens</h1><div id="app"></div></main>`;
  render(
    <TextContext.Provider value={english}>
      <TraceView outcome={{ value: readTrace(text) }} onClear={() => {}} />
    </TextContext.Provider>,
    document.getElementById('app') as HTMLElement,
  );
}

const rows = () => [...document.querySelectorAll('.ladder-row')].map((row) => row.textContent);
const tabs = () => [...document.querySelectorAll<HTMLElement>('[role="tab"]')];

describe('a trace of two Call-IDs', () => {
  beforeEach(() => show(sngrep));

  test('says what was read', () => {
    expect(document.querySelector('[role="status"]')?.textContent).toBe(
      '38 lines · 2 response codes · 2 Call-IDs',
    );
  });

  test('shows a call flow as a ladder whose rows read as sentences', () => {
    expect(rows()).toEqual([
      '13:30:00.000100203.0.113.5:5060 to 203.0.113.9:5060:INVITE',
      '13:30:00.004200203.0.113.9:5060 to 203.0.113.20:5080:INVITE',
      '13:30:00.090000203.0.113.20:5080 to 203.0.113.9:5060:488 Not Acceptable Here',
    ]);
  });

  test('puts every arrow between its lifelines', () => {
    const centers = [...document.querySelectorAll('.ladder-party')].map((party) => {
      const { left, width } = party.getBoundingClientRect();
      return left + width / 2;
    });
    const label = document.querySelector('.ladder-way .code-button')?.getBoundingClientRect();
    expect(label?.left).toBeCloseTo(centers[1] ?? 0, -1);
    expect(label?.right).toBeCloseTo(centers[2] ?? 0, -1);
  });

  test('breaks an address before its port where there is little room', () => {
    (document.getElementById('app') as HTMLElement).style.inlineSize = '320px';
    const parties = [...document.querySelectorAll('.ladder-party')];
    expect(parties.some((party) => party.getBoundingClientRect().height > 30)).toBe(true);
    const ports = parties.map(({ lastChild }) => lastChild as Text);
    expect(ports.map(({ data }) => data)).toEqual([':5060', ':5060', ':5080']);
    const range = document.createRange();
    for (const port of ports) {
      range.selectNodeContents(port);
      expect(range.getClientRects()).toHaveLength(1);
    }
  });

  test('moves along the tabs by arrows', async () => {
    tabs()[0]?.focus();
    await userEvent.keyboard('{ArrowRight}');
    await vi.waitFor(() => expect(rows()[1]).toMatch(/200 OK$/));
    expect(document.activeElement).toBe(tabs()[1]);
    await userEvent.keyboard('{ArrowRight}');
    await vi.waitFor(() => expect(rows()).toHaveLength(3));
  });

  test('axe finds nothing to complain about', async () => {
    expect((await axe.run()).violations).toEqual([]);
  });
});

describe('a trace of very many Call-IDs', () => {
  const manyCalls = (count: number) =>
    Array.from({ length: count }, (_, call) => `SIP/2.0 ${480 + call} Busy\nCall-ID: call-${call}\n`).join(
      '\n',
    );
  const field = () => document.querySelector<HTMLSelectElement>('.trace select') as HTMLSelectElement;

  test('lets one be chosen from a list, where tabs would be too many', async () => {
    show(manyCalls(21));
    expect(tabs()).toEqual([]);
    expect(field().labels[0]?.textContent).toMatch(/^Messages by Call-ID/);
    expect(rows()).toEqual([expect.stringMatching(/480 Busy$/)]);
    await userEvent.selectOptions(field(), 'call-20');
    await vi.waitFor(() => expect(rows()).toEqual([expect.stringMatching(/500 Busy$/)]));
    field().focus();
    await userEvent.keyboard('{ArrowUp}');
    await vi.waitFor(() => expect(rows()).toEqual([expect.stringMatching(/499 Busy$/)]));
    expect((await axe.run()).violations).toEqual([]);
  });

  test('has tabs as long as they can be looked through', () => {
    show(manyCalls(20));
    expect(tabs()).toHaveLength(20);
  });

  test('reaches no further than the text, however long the names', () => {
    show(manyCalls(21).replaceAll('call-', 'c'.repeat(300)));
    const { right } = (document.querySelector('.trace') as Element).getBoundingClientRect();
    expect(field().getBoundingClientRect().right).toBeLessThanOrEqual(right);
  });
});

test('messages without a Call-ID do not count as one', () => {
  show('SIP/2.0 503 Service Unavailable\nCSeq: 1 INVITE\n');
  expect(document.querySelector('[role="status"]')?.textContent).toBe('3 lines · 1 response code');
  expect(tabs().map(({ textContent }) => textContent)).toEqual(['No Call-ID']);
});

test('a long trace is shown in parts', async () => {
  show(
    Array.from({ length: 450 }, (_, call) => `SIP/2.0 503 Service Unavailable\nCSeq: ${call} INVITE\n`).join(
      '\n',
    ),
  );
  expect(rows()).toHaveLength(100);
  const more = () => [...document.querySelectorAll('.ladder .link-button')].at(-1);
  expect(more()?.textContent).toBe('Show 100 more of 350');
  await userEvent.click(more() as Element);
  await vi.waitFor(() => expect(rows()).toHaveLength(200));
});

test.each([
  ['a code', 'SIP/2.0 503 Service Unavailable', '503 Service Unavailable'],
  ['nothing to press', 'OPTIONS sip:x@example.org SIP/2.0', 'unknown to example.org:OPTIONS'],
])('the focus goes to what the last button has shown, with %s', async (_, line, first) => {
  show(Array.from({ length: 130 }, () => `${line}\nVia: SIP/2.0/UDP unknown\n`).join('\n'));
  const more = document.querySelector<HTMLElement>('.ladder .link-button');
  more?.focus();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(rows()).toHaveLength(130));
  expect(document.activeElement?.textContent).toBe(first);
  expect(document.activeElement?.closest('.ladder-row')).toBe(document.querySelectorAll('.ladder-row')[100]);
});

test('the focus goes on in the table of codes as well', async () => {
  show(Array.from({ length: 130 }, () => 'SIP/2.0 503 Service Unavailable\n').join('\n'));
  document.querySelector<HTMLElement>('.trace-codes .link-button')?.focus();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('503 Service Unavailable'));
  expect(document.activeElement?.closest('tr')).toBe(document.querySelectorAll('.trace-codes tbody tr')[100]);
});

test('what was read is read out: its element is there before, and stays for the next text', async () => {
  show('');
  let answer = Promise.withResolvers<TraceReading>();
  const read: ReadText = () => answer.promise;
  const paste = (text: string) =>
    render(
      <TextContext.Provider value={english}>
        <PastedText text={text} read={read} onClear={() => {}} />
      </TextContext.Provider>,
      document.getElementById('app') as HTMLElement,
    );
  const status = () => document.querySelector('[role="status"]');
  const says = (words: string) => vi.waitFor(() => expect(status()?.textContent).toBe(words));
  paste(sngrep);
  const element = status();
  await says('Reading the text…');
  answer.resolve(readTrace(sngrep));
  await says('38 lines · 2 response codes · 2 Call-IDs');
  answer = Promise.withResolvers();
  const long = `SIP/2.0 486 Busy Here\n${'x'.repeat(LONGEST_TEXT)}`;
  paste(long);
  await says('Reading the text…Only the first 1 MB was read.');
  expect(rows()).toEqual([]);
  answer.resolve(readTrace('SIP/2.0 486 Busy Here'));
  await says('1 line · 1 response codeOnly the first 1 MB was read.');
  answer = Promise.withResolvers();
  // Nobody has asked yet.
  answer.promise.catch(() => {});
  paste('SIP/2.0 503');
  answer.reject(new Error('The reader is gone.'));
  await says('The text could not be read: The reader is gone.');
  expect(rows()).toEqual([]);
  expect(status()).toBe(element);
});

test('of very many lines that could not be read it says how many it does not name', () => {
  show('SIP/2.0 4x6 Busy\n'.repeat(20));
  expect(document.querySelector('.trace-unread')?.textContent).toBe(
    '20 lines begin like SIP messages and could not be read: lines 1, 2, 3, 4, 5, 6, 7, 8 and 12 more.',
  );
});

test('lines that could not be read are named', () => {
  show('SIP/2.0 4x6 Busy\n\nSIP/2.0 503 Service Unavailable\n');
  expect(document.querySelector('.trace-unread')?.textContent).toMatch(/could not be read: line 1\.$/);
});
