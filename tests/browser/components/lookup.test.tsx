import axe from 'axe-core';
import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Lookup } from '@/components/lookup/Lookup';
import { TextContext } from '@/components/text';
import { dossierOf } from '@/lib/codes/dossier';
import { createAnswerer, type LookupState, type Question } from '@/lib/codes/search/answer';
import { findTargets } from '@/lib/codes/search/find-target';
import type { TeamNote } from '@/lib/codes/types';
import { english } from '../../support/english';

const answerer = createAnswerer();
let recent: string[] = [];
let notes: TeamNote[] = [];
/** Settled before an address is answered. */
let answering = Promise.resolve();
/** Settled before a question is answered. */
let searching = Promise.resolve();
const services = {
  search: async (question: Question) => {
    await searching;
    return answerer.answer(question);
  },
  targets: async (addresses: string[]) => {
    await answering;
    return findTargets(addresses, notes);
  },
  recent: async () => findTargets(recent, notes),
  remember: (address: string) => {
    recent = [address, ...recent];
  },
  dossier: async (code: number) => dossierOf(code),
};

const field = () => document.querySelector('input') as HTMLInputElement;
const options = () => [...document.querySelectorAll('[role="option"]')];
const active = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '');
const status = () => document.querySelector('[role="status"]');
const heading = () => document.querySelector('h2')?.textContent;

let state: LookupState = { query: '' };
let pasted: string | undefined;

function open(initial?: LookupState): void {
  document.body.innerHTML = '<main><h1>SIP Lens</h1><div id="app"></div></main>';
  document.title = 'Lookup';
  document.documentElement.lang = 'en';
  render(
    <TextContext.Provider value={english}>
      <Lookup
        services={services}
        initial={initial}
        onState={(next) => {
          state = next;
        }}
        onPasteText={(text) => {
          pasted = text;
        }}
      />
    </TextContext.Provider>,
    document.getElementById('app') as HTMLElement,
  );
}

beforeEach(() => {
  recent = [];
  notes = [];
  pasted = undefined;
  answering = Promise.resolve();
  searching = Promise.resolve();
  open();
});

const chip = (name: string) =>
  [...document.querySelectorAll('.chip')].find((each) => each.textContent === name);

/** Resolves when what has changed until now is on the screen. */
const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

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
    ['498', 'No current standard has 498. A client that does not know it treats it as 400.'],
    ['sip 150', 'No current standard has 150. A client that does not know it treats it as 183.'],
    ['4860', '4860 is not a SIP response code.'],
    ['🦉', 'Nothing found for “🦉”.'],
    ['x'.repeat(10_000), `Nothing found for “${'x'.repeat(40)}…”.`],
  ])('says what is wrong with %.12s', async (query, words) => {
    await ask(query);
    await vi.waitFor(() => expect(status()?.textContent).toBe(words));
  });
});

test('what is found is read out: its element is there before, and stays', async () => {
  const element = status();
  expect(element?.textContent).toBe('');
  for (const [query, words] of [
    ['6xx', /^\d+ results$/],
    ['🦉', /^Nothing found/],
    ['486', /^\d+ results$/],
  ] as const) {
    await ask(query);
    await vi.waitFor(() => expect(status()?.textContent).toMatch(words));
  }
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(heading()).toMatch(/^486 /));
  expect(status()).toBe(element);
  expect(element?.textContent).toBe('');
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

describe('Enter before the answer', () => {
  let answer = () => {};

  beforeEach(async () => {
    await ask('4');
    await vi.waitFor(() => expect(options().length).toBeGreaterThan(1));
    searching = new Promise((resolve) => {
      answer = resolve;
    });
    await ask('488');
    await userEvent.keyboard('{Enter}');
    await painted();
    expect(heading()).toBeUndefined();
  });

  test('opens the best one of it, and none of an earlier answer', async () => {
    answer();
    await vi.waitFor(() => expect(heading()).toMatch(/^488 /));
  });

  test('opens nothing when something else was typed meanwhile', async () => {
    await ask('486');
    answer();
    await vi.waitFor(() => expect(options()[0]?.textContent).toMatch(/^486 /));
    expect(heading()).toBeUndefined();
  });

  test('opens nothing where nothing is found', async () => {
    await ask('zzqqxx');
    await userEvent.keyboard('{Enter}');
    answer();
    await vi.waitFor(() => expect(status()?.textContent).toMatch(/^Nothing found/));
    expect(heading()).toBeUndefined();
  });
});

describe('where nobody answers', () => {
  const FAILED = 'The lookup did not answer: The background is gone.';
  const fail = () => {
    const failed = Promise.reject(new Error('The background is gone.'));
    // Nobody has asked yet.
    failed.catch(() => {});
    return failed;
  };

  test('a search says so in place of the list before, and Enter asks again', async () => {
    await ask('48');
    await vi.waitFor(() => expect(options().length).toBeGreaterThan(5));
    searching = fail();
    await ask('486');
    await vi.waitFor(() => expect(status()?.textContent).toBe(FAILED));
    expect(options()).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await painted();
    expect(status()?.textContent).toBe(FAILED);
    searching = Promise.resolve();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(heading()).toMatch(/^486 /));
    expect(status()?.textContent).toBe('');
  });

  test('the next search answers', async () => {
    searching = fail();
    await ask('48');
    await vi.waitFor(() => expect(status()?.textContent).toBe(FAILED));
    searching = Promise.resolve();
    await ask('486');
    await vi.waitFor(() => expect(options()[0]?.textContent).toMatch(/^486 /));
    expect(heading()).toBeUndefined();
  });

  test('a card that was to be opened says so', async () => {
    answering = fail();
    open({ query: '', address: '486' });
    await vi.waitFor(() => expect(status()?.textContent).toBe(FAILED));
  });
});

describe('the chips', () => {
  test('one lists its whole class without a word, keeps a search to it, and lets go', async () => {
    await userEvent.click(chip('5xx') as Element);
    await vi.waitFor(() => expect(options().length).toBeGreaterThan(5));
    expect(options().every((each) => each.textContent?.startsWith('5'))).toBe(true);
    expect(document.activeElement).toBe(field());
    await ask('timeout');
    await vi.waitFor(() => expect(options()[0]?.textContent).toMatch(/^504 /));
    expect(options().every((each) => each.textContent?.startsWith('5'))).toBe(true);
    await userEvent.click(chip('5xx') as Element);
    await vi.waitFor(() => expect(options()[0]?.textContent).toMatch(/^408 /));
  });

  test('Q.850 lists causes', async () => {
    await userEvent.click(chip('Q.850') as Element);
    await vi.waitFor(() => expect(options().length).toBeGreaterThan(30));
    expect(options()[0]?.textContent).toMatch(/^1 .*Q\.850/);
  });

  test('say what was searched where nothing is found, and search everything on request', async () => {
    await userEvent.click(chip('1xx') as Element);
    await ask('busy here');
    await vi.waitFor(() => expect(status()?.textContent).toBe('Nothing found for “busy here” in 1xx.'));
    await userEvent.click(document.querySelector('.search-none .link-button') as Element);
    await vi.waitFor(() => expect(options()[0]?.textContent).toMatch(/^486 /));
  });
});

describe('what was looked up lately', () => {
  test('is listed in the empty field, the last one first; Enter alone opens nothing', async () => {
    recent = ['503', 'q850-17'];
    open();
    await vi.waitFor(() =>
      expect(options().map((each) => each.textContent?.slice(0, 3))).toEqual(['503', '17 ']),
    );
    expect(active()).toBeNull();
    await userEvent.keyboard('{Enter}');
    expect(heading()).toBeUndefined();
    await userEvent.keyboard('{ArrowUp}{Enter}');
    await vi.waitFor(() => expect(heading()).toMatch(/^17 /));
    await vi.waitFor(() => {
      expect(recent[0]).toBe('q850-17');
      expect(state).toEqual({ query: '', address: 'q850-17' });
    });
  });
});

describe('a code of our own', () => {
  const shown = async (note: TeamNote) => {
    recent = ['498'];
    notes = [note];
    open();
    await vi.waitFor(() => expect(options()).toHaveLength(1));
    const option = options()[0]?.textContent;
    await userEvent.keyboard('{ArrowUp}{Enter}');
    await vi.waitFor(() => expect(heading()).toBe('498 Your own code'));
    return option;
  };

  test('is named by its note in the list, and on its card by that note alone', async () => {
    expect(await shown({ code: 498, title: 'Quota', text: 'Raise it.' })).toBe('498 Quota');
  });

  test('has words in the list where its title must not stand', async () => {
    expect(await shown({ code: 498, text: '' })).toBe('498 Your own code');
  });
});

describe('coming back', () => {
  test('restores the card over the results, and Back leads from card to card to the results', async () => {
    open({ query: 'busy', address: '600' });
    await vi.waitFor(() => expect(heading()).toMatch(/^600 /));
    expect(field().selectionEnd).toBe(4);
    await userEvent.click(document.querySelector('.more-button') as Element);
    await vi.waitFor(() => expect(document.querySelector('.dossier')).not.toBeNull());
    const related = [...document.querySelectorAll('.dossier .link-button')].find(
      (each) => each.textContent === '486',
    );
    await userEvent.click(related as Element);
    await vi.waitFor(() => expect(heading()).toMatch(/^486 /));
    const back = () => document.querySelector('.back-button') as HTMLElement;
    expect(back().textContent).toBe('Back to 600');
    await userEvent.click(back());
    await vi.waitFor(() => expect(heading()).toMatch(/^600 /));
    expect(back().textContent).toBe('Back to the results');
    await userEvent.click(back());
    await vi.waitFor(() => expect(options()[0]?.textContent).toMatch(/^486 /));
    expect(document.activeElement).toBe(field());
  });

  test.each(['600', '799'])('what is typed before %s is answered stays', async (address) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    answering = promise;
    open({ query: 'busy', address });
    await ask('48');
    await vi.waitFor(() => expect(options()[0]?.textContent).toMatch(/^480 /));
    resolve();
    await painted();
    expect(field().value).toBe('48');
    expect(heading()).toBeUndefined();
    expect(recent).toEqual([]);
  });

  test('a card that is on its way when somebody goes back does not come', async () => {
    await ask('486');
    await vi.waitFor(() => expect(options()[0]?.textContent).toMatch(/^486 /));
    await userEvent.keyboard('{Enter}');
    await userEvent.click(document.querySelector('.more-button') as Element);
    await vi.waitFor(() => expect(document.querySelector('.dossier .link-button')).not.toBeNull());
    const { promise, resolve } = Promise.withResolvers<void>();
    answering = promise;
    await userEvent.click(document.querySelector('.dossier .link-button') as Element);
    await userEvent.click(document.querySelector('.back-button') as Element);
    resolve();
    await painted();
    expect(heading()).toBeUndefined();
    expect(options()[0]?.textContent).toMatch(/^486 /);
  });

  test('an address that is no code is searched for', async () => {
    open({ query: '', address: '799' });
    await vi.waitFor(() => expect(status()?.textContent).toBe('799 is not a SIP response code.'));
  });
});

describe('pasted text', () => {
  const paste = (text: string) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    return field().dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  };

  test('of several lines is not a query', () => {
    expect(paste('SIP/2.0 486 Busy Here\r\nCSeq: 1 INVITE')).toBe(false);
    expect(pasted).toContain('CSeq: 1 INVITE');
  });

  test('of one line is a query', () => {
    expect(paste('SIP/2.0 486 Busy Here\n')).toBe(true);
    expect(pasted).toBeUndefined();
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

  test('opens the Q.850 causes of a code, but no number that a program made up', async () => {
    open({ query: '', address: '487' });
    await vi.waitFor(() => expect(heading()).toMatch(/^487 /));
    await userEvent.click(document.querySelector('.more-button') as Element);
    const causeOf = (source: string) =>
      [...document.querySelectorAll('.dossier dt')].findLast((each) => each.textContent === source)
        ?.nextElementSibling;
    await vi.waitFor(() => expect(causeOf('FreeSWITCH')?.textContent).toBe('487 (own hangup cause)'));
    expect(causeOf('FreeSWITCH')?.querySelector('button')).toBeNull();
    await userEvent.click(causeOf('Asterisk')?.querySelector('button') as Element);
    await vi.waitFor(() => expect(heading()).toMatch(/^127 /));
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
