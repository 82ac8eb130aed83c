import axe from 'axe-core';
import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import lookupCss from '@/components/lookup/lookup.css?inline';
import { PageCodes, type PageReading } from '@/components/page-codes/PageCodes';
import pageCss from '@/components/page-codes/page-codes.css?inline';
import { TextContext } from '@/components/text';
import themeCss from '@/components/theme.css?inline';
import { english } from '../../support/english';

const codes = [
  { code: 180, phrase: 'Ringing', count: 3, sure: 3 },
  { code: 200, phrase: 'OK', count: 12, sure: 10 },
  { code: 486, phrase: 'Busy Here', count: 6, sure: 6 },
  { code: 488, phrase: 'Not Acceptable Here', count: 2, sure: 0 },
];
const quality = {
  asr: { hits: 12, of: 20 },
  ner: { least: { hits: 18, of: 20 }, most: { hits: 18, of: 20 } },
  seer: { hits: 18, of: 20 },
};

let copied: string[] = [];
let refuses = false;

const app = () => document.getElementById('app') as HTMLElement;
const view = (page: PageReading) => (
  <TextContext.Provider value={english}>
    <PageCodes
      page={page}
      onGoTo={() => {}}
      onCopy={async (text) => {
        if (refuses) throw new Error('The clipboard is closed.');
        copied.push(text);
      }}
    />
  </TextContext.Provider>
);

function show(page: PageReading): void {
  document.documentElement.lang = 'en';
  document.title = 'Popup';
  document.body.innerHTML = `<style>${themeCss}${lookupCss}${pageCss}</style><main><h1>SIP Lens</h1><div id="app"></div></main>`;
  render(view(page), app());
}

const text = (selector: string) => document.querySelector(selector)?.textContent;
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((each) => each.textContent === name) as HTMLElement;
const listed = () =>
  [...document.querySelectorAll('.found-code .option-number')].map((each) => each.textContent);

beforeEach(() => {
  copied = [];
  refuses = false;
  show({ codes, quality });
});

describe('the page at a glance', () => {
  test('a class is a row of a table, and a filter', async () => {
    expect([...document.querySelectorAll('.class-chart tr')].map((row) => row.textContent)).toEqual([
      '1xx3',
      '2xx12',
      '4xx8',
    ]);
    await userEvent.click(button('4xx'));
    await vi.waitFor(() => expect(listed()).toEqual(['486', '488']));
    await userEvent.click(button('4xx'));
    await vi.waitFor(() => expect(listed()).toHaveLength(4));
  });

  test('says what was found in the place where it said that it was reading', () => {
    show('reading');
    const status = document.querySelector('.page-codes [role="status"]');
    expect(status?.textContent).toBe('Reading the page…');
    render(view({ codes, quality }), app());
    expect(status?.isConnected).toBe(true);
    expect(status?.textContent).toBe('4 SIP response codes found on this page.');
    render(view({ codes: [], quality: undefined }), app());
    expect(status?.textContent).toBe('No SIP response codes found on this page.');
  });

  test('says what the figures count, and what they do not', () => {
    expect(text('.quality dl')).toMatch(/ASR60\.0 % 12 of 20 calls.*NER90\.0 % 18 of 20 calls/);
    expect(text('.quality summary')).toMatch(/rows on this page/);
  });

  test('gives a range where tools would differ', () => {
    show({
      codes,
      quality: { ...quality, ner: { least: { hits: 16, of: 20 }, most: { hits: 18, of: 20 } } },
    });
    expect(text('.quality dl')).toContain('NER80.0 % – 90.0 % 16 to 18 of 20 calls');
  });

  test('copies in every form and says so', async () => {
    for (const form of ['Text', 'Markdown', 'CSV']) await userEvent.click(button(form));
    await vi.waitFor(() => expect(text('.copy-report [role="status"]')).toBe('Copied.'));
    expect(copied[0]).toMatch(/^SIP response codes on this page\n\nCode {2}Reason phrase/);
    expect(copied[1]).toContain('| 486 | Busy Here | 6 |');
    expect(copied[2]?.split('\n')).toContain('486,Busy Here,6');
    expect(copied[0]).toContain('ASR 60.0 % (12 of 20 calls)');
  });

  test('says it again when it has copied again', async () => {
    await userEvent.click(button('Text'));
    await vi.waitFor(() => expect(text('.copy-report [role="status"]')).toBe('Copied.'));
    const told: (string | null)[] = [];
    const status = document.querySelector('.copy-report [role="status"]') as HTMLElement;
    new MutationObserver((changes) =>
      told.push(...changes.flatMap(({ addedNodes }) => [...addedNodes].map((node) => node.textContent))),
    ).observe(status, { childList: true });
    await userEvent.click(button('Text'));
    await vi.waitFor(() => expect(told).toEqual(['Copied.']));
    expect(status.textContent).toBe('Copied.');
  });

  test('says so where the browser refuses the clipboard', async () => {
    refuses = true;
    await userEvent.click(button('CSV'));
    await vi.waitFor(() => expect(text('.copy-report [role="status"]')).toMatch(/did not let/));
  });

  test('has no figures where the page is no list of calls', () => {
    show({ codes, quality: undefined });
    expect(document.querySelector('.quality')).toBeNull();
  });

  test('axe finds nothing to complain about', async () => {
    expect((await axe.run()).violations).toEqual([]);
  });
});
