import axe from 'axe-core';
import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Lookup } from '@/components/Lookup';
import { TextContext } from '@/components/text';
import { createAnswerer } from '@/lib/codes/answer';
import { dossierOf } from '@/lib/codes/dossier';
import { findBrief } from '@/lib/codes/lookup';
import { findCause } from '@/lib/codes/q850/find-cause';
import { english } from '../../support/english';

const answer = createAnswerer();
const services = {
  search: async (query: string) => answer(query),
  brief: async (code: number) => findBrief(code),
  dossier: async (code: number) => dossierOf(code),
  cause: async (cause: number) => findCause(cause),
};

const field = () => document.querySelector('input') as HTMLInputElement;
const options = () => [...document.querySelectorAll('[role="option"]')];
const active = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '');
const heading = () => document.querySelector('h2')?.textContent;

beforeEach(() => {
  document.body.innerHTML = '<main><h1>SIP Lens</h1><div id="app"></div></main>';
  document.title = 'Lookup';
  document.documentElement.lang = 'en';
  render(
    <TextContext.Provider value={english}>
      <Lookup services={services} />
    </TextContext.Provider>,
    document.getElementById('app') as HTMLElement,
  );
});

async function ask(query: string): Promise<void> {
  await userEvent.fill(field(), query);
}

describe('the search field', () => {
  test('has the focus from the start', () => {
    expect(document.activeElement).toBe(field());
  });

  test.each([
    ['486', '486'],
    ['48', '480'],
    ['Busy Here', '486'],
    ['codec mismatch', '488'],
    ['SIP/2.0 503 Service Unavailable', '503'],
    ['q850 17', '17'],
  ])('%s finds %s first', async (query, code) => {
    await ask(query);
    await vi.waitFor(() => expect(options()[0]?.textContent).toMatch(new RegExp(`^${code} `)));
  });

  test.each([
    ['799', '799 is not a SIP response code.'],
    ['4860', '4860 is not a SIP response code.'],
    ['🦉', 'Nothing found for “🦉”.'],
    ['x'.repeat(10_000), `Nothing found for “${'x'.repeat(40)}…”.`],
  ])('says what is wrong with %.12s', async (query, words) => {
    await ask(query);
    await vi.waitFor(() => expect(document.querySelector('[role="status"]')?.textContent).toBe(words));
  });
});

describe('the keyboard', () => {
  test('arrows move through the results and around, Enter opens the card, Esc starts again', async () => {
    await ask('48');
    await vi.waitFor(() => expect(options().length).toBeGreaterThan(5));
    expect(active()?.textContent).toMatch(/^480 /);
    await userEvent.keyboard('{ArrowDown}');
    expect(active()?.textContent).toMatch(/^481 /);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(active()).toBe(options().at(-1));
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await vi.waitFor(() => expect(heading()).toMatch(/^480 /));
    expect(field().getAttribute('aria-expanded')).toBe('false');
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(field().value).toBe(''));
    expect(heading()).toBeUndefined();
  });
});

describe('the card', () => {
  test('shows what is one step away, and a related code one step further', async () => {
    await ask('486');
    await vi.waitFor(() => expect(options()[0]?.textContent).toMatch(/^486 /));
    await userEvent.keyboard('{Enter}');
    await userEvent.click(document.querySelector('.more-button') as Element);
    await vi.waitFor(() => expect(document.querySelector('.dossier')?.textContent).toContain('Retry-After'));
    const related = [...document.querySelectorAll('.dossier .link-button')].find(
      (each) => each.textContent === '600',
    );
    await userEvent.click(related as Element);
    await vi.waitFor(() => expect(heading()).toMatch(/^600 /));
  });

  test('axe finds nothing to complain about, before and after choosing', async () => {
    await ask('503');
    await vi.waitFor(() => expect(options()[0]?.textContent).toMatch(/^503 /));
    expect((await axe.run()).violations).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await userEvent.click(document.querySelector('.more-button') as Element);
    await vi.waitFor(() => expect(document.querySelector('.dossier')).not.toBeNull());
    expect((await axe.run()).violations).toEqual([]);
  });
});
