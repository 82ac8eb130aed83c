import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followState } from '@/entrypoints/page/follow-state';
import { onMessage } from '@/lib/messages';
import { saveNote } from '@/lib/settings/notes';
import { type PageState, pageState } from '@/lib/settings/page-state';
import { PAGE_STATE_KEYS } from '@/lib/settings/page-state-keys';
import { pauseSite } from '@/lib/settings/paused-sites';
import { rememberLookup } from '@/lib/settings/recent-lookups';
import { changeSiteRules } from '@/lib/settings/site-rules';
import { changeSettings } from '@/lib/settings/user-settings';

let life: AbortController;
let states: PageState[];
let asked: number;
/** The page comes back from where the browser keeps it for the Back button. */
let comeBack: () => void;
/** Settled before the background reads the state. */
let reading: Promise<void>;
/** Settled before the background answers. */
let answering: Promise<void>;

const follow = () =>
  followState(
    {
      host: 'pbx.lan',
      signal: life.signal,
      events: {
        addTrusted: (_, handle) => {
          comeBack = () => handle({ persisted: true } as never);
        },
      },
    },
    (first) => {
      states.push(first);
      return { setState: (state) => states.push(state) };
    },
  );
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  fakeBrowser.reset();
  life = new AbortController();
  states = [];
  asked = 0;
  reading = Promise.resolve();
  answering = Promise.resolve();
  onMessage('pageState', async ({ data }) => {
    asked += 1;
    await reading;
    const state = await pageState(data);
    await answering;
    return state;
  });
});

test('the state comes first, and again with every change of it', async () => {
  await follow();
  expect(states.map(({ settings }) => settings.isPaused)).toEqual([false]);
  await pauseSite({ site: 'pbx.lan', isPaused: true });
  await changeSettings({ theme: 'dark' });
  await saveNote({ code: 503, text: 'Trunk 2.' });
  await changeSiteRules({ host: 'pbx.lan', labelKey: 'column:ext', rule: 'silenced' });
  await vi.waitFor(() =>
    expect(states.at(-1)).toMatchObject({
      rules: { silenced: ['column:ext'] },
      settings: { isPaused: true, theme: 'dark', notedCodes: [503] },
    }),
  );
});

test('a change that comes before the first answer is not missed', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  answering = promise;
  const first = follow();
  await settled();
  await pauseSite({ site: 'pbx.lan', isPaused: true });
  resolve();
  await first;
  await vi.waitFor(() => expect(states.at(-1)?.settings.isPaused).toBe(true));
});

test('an answer that comes after a later one is dropped', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  answering = promise;
  const first = follow();
  await settled();
  answering = Promise.resolve();
  await pauseSite({ site: 'pbx.lan', isPaused: true });
  await vi.waitFor(() => expect(states).toHaveLength(1));
  resolve();
  await first;
  expect(states.map(({ settings }) => settings.isPaused)).toEqual([true]);
});

test('what makes no part of the state is not asked about', async () => {
  await follow();
  await rememberLookup('486');
  await fakeBrowser.storage.local.set({ syncRecords: '[]', followPage: false, beforeReplacement: {} });
  await settled();
  expect(asked).toBe(1);
});

test('where the background does not answer, what is known holds, and the next change is asked about', async () => {
  await follow();
  reading = Promise.reject(new Error('The storage is damaged.'));
  reading.catch(() => undefined);
  await changeSettings({ theme: 'dark' });
  await settled();
  expect(states).toHaveLength(1);
  reading = Promise.resolve();
  comeBack();
  await vi.waitFor(() => expect(states.at(-1)?.settings.theme).toBe('dark'));
});

test('where it does not answer at all, nothing starts', async () => {
  reading = Promise.reject(new Error('The storage is damaged.'));
  await expect(follow()).rejects.toThrow('The storage is damaged.');
  expect(states).toEqual([]);
});

test('nothing begins that has ended before the answer', async () => {
  const first = follow();
  life.abort();
  await expect(first).rejects.toThrow();
  expect(states).toEqual([]);
});

test('nothing is told once it has ended', async () => {
  await follow();
  life.abort();
  await changeSettings({ theme: 'dark' });
  await settled();
  expect(asked).toBe(1);
});

describe('the keys', () => {
  test('are all those that the state is read from', async () => {
    const read = new Set<string>();
    for (const area of [fakeBrowser.storage.local, fakeBrowser.storage.managed]) {
      const get = area.get.bind(area) as (keys: unknown) => Promise<object>;
      const spied = async (keys: unknown) => {
        for (const key of [keys].flat()) read.add(`${key}`);
        return get(keys);
      };
      vi.spyOn(area, 'get').mockImplementation(spied as never);
    }
    await pageState('pbx.lan');
    vi.restoreAllMocks();
    expect([...read].filter((key) => !key.endsWith('$')).sort()).toEqual([...PAGE_STATE_KEYS].sort());
  });
});
