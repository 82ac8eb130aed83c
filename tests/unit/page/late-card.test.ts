import { beforeEach, describe, expect, test } from 'vitest';
import type { Card, CardEvents, CardSubject, MakeCard } from '../../../lib/page/card/card';
import { LateCard } from '../../../lib/page/card/late-card';
import type { PageSettings } from '../../../lib/page/page-settings';

const SETTINGS: PageSettings = {
  isPaused: false,
  markStyle: 'underline',
  tiers: ['sure'],
  intentMs: 120,
  theme: 'light',
  textScale: 1,
  first: 'checks',
  notedCodes: [],
};
const EVENTS: CardEvents = { onClose: () => undefined, onPin: () => undefined };
const RECT = { left: 0, top: 0, right: 10, bottom: 10 };

const subject = (code: number): CardSubject => ({
  code,
  standing: 'sure',
  why: '',
  labelKey: undefined,
  words: '',
  anchor: { element: {} as Element, rect: () => RECT },
});

/** What the card was asked, in words. */
let told: string[];
/** How each script that was sent for arrives, in turn. */
let arrivals: PromiseWithResolvers<MakeCard>[];
let life: AbortController;
let late: LateCard;

const recorder: Card = {
  show: ({ code }) => void told.push(`show ${code}`),
  hide: () => void told.push('hide'),
  follow: () => void told.push('follow'),
  letGo: () => void told.push('letGo'),
  setPinned: (isPinned) => void told.push(`pinned ${isPinned}`),
  focus: () => void told.push('focus'),
  setSettings: ({ theme }) => void told.push(theme),
  owns: () => true,
  rect: () => RECT,
  isLost: true,
};
const make: MakeCard = ({ theme }) => {
  told.push(`made ${theme}`);
  return recorder;
};
const arrive = async () => {
  arrivals.at(-1)?.resolve(make);
  await arrivals.at(-1)?.promise;
};
const fail = async () => {
  arrivals.at(-1)?.reject(new Error('Out of reach.'));
  await arrivals.at(-1)?.promise.catch(() => undefined);
};

beforeEach(() => {
  told = [];
  arrivals = [];
  life = new AbortController();
  const fetch = () => {
    const arrival = Promise.withResolvers<MakeCard>();
    arrivals.push(arrival);
    return arrival.promise;
  };
  late = new LateCard(fetch, SETTINGS, life.signal);
});

describe('a card whose script is on its way', () => {
  test('is sent for once, however often it is wanted', () => {
    late.prepare();
    late.prepare();
    late.show(subject(486), EVENTS);
    expect(arrivals).toHaveLength(1);
  });

  test('shows the last number that was asked for as soon as it is there, and takes the focus', async () => {
    late.show(subject(486), EVENTS);
    late.focus();
    late.show(subject(503), EVENTS);
    late.focus();
    await arrive();
    expect(told).toEqual(['made light', 'show 503', 'focus']);
  });

  test('shows nothing when it was hidden meanwhile', async () => {
    late.show(subject(486), EVENTS);
    late.hide();
    await arrive();
    expect(told).toEqual([]);
  });

  test('is on no page yet', () => {
    late.show(subject(486), EVENTS);
    expect([late.rect(), late.owns({} as EventTarget), late.isLost]).toEqual([undefined, false, false]);
  });

  test('cannot be made ready', async () => {
    late.prepare();
    late.makeReady();
    await arrive();
    expect(told).toEqual([]);
  });

  test('is not made for a session that has ended', async () => {
    late.show(subject(486), EVENTS);
    life.abort();
    await arrive();
    expect(told).toEqual([]);
  });
});

describe('a card whose script may not come', () => {
  test('is sent for again by the next who wants to see it, and by nobody else', async () => {
    late.prepare();
    await fail();
    late.prepare();
    expect(arrivals).toHaveLength(1);
    late.show(subject(486), EVENTS);
    expect(arrivals).toHaveLength(2);
    await arrive();
    expect(told).toEqual(['made light', 'show 486']);
  });
});

test('a card is made with the settings of the moment when it is about to be shown, and once', async () => {
  late.prepare();
  await arrive();
  late.setSettings({ ...SETTINGS, theme: 'dark' });
  expect(told).toEqual([]);
  late.makeReady();
  late.makeReady();
  late.show(subject(486), EVENTS);
  expect(told).toEqual(['made dark', 'show 486']);
});

test('a card that is there is asked at once', async () => {
  late.prepare();
  await arrive();
  late.show(subject(486), EVENTS);
  late.focus();
  late.setPinned(true);
  late.letGo();
  late.follow();
  late.setSettings({ ...SETTINGS, theme: 'dark' });
  late.hide();
  expect(told).toEqual(['made light', 'show 486', 'focus', 'pinned true', 'letGo', 'follow', 'dark', 'hide']);
  expect([late.rect(), late.owns({} as EventTarget), late.isLost]).toEqual([RECT, true, true]);
  expect(arrivals).toHaveLength(1);
});
