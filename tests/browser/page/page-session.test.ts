import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EventRelay } from '@/lib/page/event-relay';
import { type PageSession, startPageSession } from '@/lib/page/page-session';
import type { Step } from '@/lib/page/walk/step';

const SETTINGS = {
  isPaused: false,
  markStyle: 'underline',
  tiers: ['sure', 'possible'],
  intentMs: 120,
  theme: 'system',
  textScale: 1,
  first: 'checks',
  notedCodes: [],
} as const;

let life: AbortController;
let session: PageSession;
/** Told of each element that is read. */
const shadowRootOf = vi.fn(({ shadowRoot }: Element) => shadowRoot);

beforeEach(() => {
  document.body.innerHTML = '<p>SIP/2.0 486 Busy Here</p><p>SIP/2.0 503 Service Unavailable</p>';
  life = new AbortController();
  session = startPageSession({
    signal: life.signal,
    events: new EventRelay(),
    fetchCard: () => new Promise(() => undefined),
    shadowRootOf,
    rules: { silenced: [], marked: [] },
    settings: SETTINGS,
  });
});

afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

/** Returns how many elements were read meanwhile, without the page's own look at what is visible. */
async function readDuring(act: () => Promise<unknown>): Promise<number> {
  const before = shadowRootOf.mock.calls.length;
  await act();
  return shadowRootOf.mock.calls.length - before;
}

/** Resolves when the first look at what is visible is over, so that only what is asked for reads the page. */
const isMarked = () => vi.waitUntil(() => CSS.highlights.get('sip-lens-sure')?.size);

test('goes to an occurrence without reading again what the survey has read', async () => {
  await isMarked();
  expect((await session.survey()).map(({ code }) => code)).toEqual([486, 503]);
  expect(await readDuring(() => session.reveal(503, 0))).toBe(0);
  expect(await session.reveal(486, 0)).toBe(true);
});

test('marks no text that has changed since it was read', async () => {
  await isMarked();
  const first = document.querySelector('p')?.firstChild as Text;
  const marked = () =>
    [...(CSS.highlights.get('sip-lens-sure') ?? [])].map(({ startContainer }) => startContainer);
  shadowRootOf.mockImplementation((element) => {
    // Some texts behind the first one the pass has taken too long and pauses; then the page has its turn.
    for (const end = performance.now() + 20; element.localName === 'i' && performance.now() < end; );
    return null;
  });
  document.body.insertAdjacentHTML('beforeend', `<i></i>${'<p>SIP/2.0 404 Not Found</p>'.repeat(9)}`);
  vi.spyOn(scheduler, 'postTask').mockImplementationOnce(async () => {
    first.data = 'within 486 s';
  });
  const wrong = new Set<Node>();
  await vi.waitUntil(
    () => {
      for (const text of marked()) if (text === first && first.data.startsWith('within')) wrong.add(first);
      return marked().some(({ nodeValue }) => nodeValue?.includes('404'));
    },
    { interval: 4 },
  );
  expect(first.data).toBe('within 486 s');
  expect(wrong).toEqual(new Set());
});

test('reads again after the page has changed', async () => {
  await isMarked();
  await session.survey();
  document.body.insertAdjacentHTML('afterbegin', '<p>SIP/2.0 404 Not Found</p>');
  // Its observer is told at the end of this turn.
  await Promise.resolve();
  expect(await readDuring(() => session.reveal(404, 0))).toBeGreaterThan(0);
  expect(await session.reveal(404, 0)).toBe(true);
});

test('counts and walks no code that nobody sees, and those that show again', async () => {
  await isMarked();
  const panel = document.body.appendChild(document.createElement('div'));
  panel.innerHTML =
    '<p>SIP/2.0 480 Temporarily Unavailable</p><b style="display: contents">SIP/2.0 404 Not Found</b>';
  const codes = async () => (await session.survey()).map(({ code }) => code);
  expect(await codes()).toEqual([486, 503, 480, 404]);
  panel.style.display = 'none';
  expect(await codes()).toEqual([486, 503]);
  expect(await session.reveal(480, 0)).toBe(false);
  panel.style.display = '';
  expect(await codes()).toEqual([486, 503, 480, 404]);
  panel.style.visibility = 'hidden';
  expect(await codes()).toEqual([486, 503]);
  panel.style.visibility = '';
  panel.style.opacity = '0';
  expect(await codes()).toEqual([486, 503]);
});

/** The code that the eye is drawn to. */
const flashed = () =>
  [...(CSS.highlights.get('sip-lens-flash') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
    startContainer.textContent?.slice(startOffset, endOffset),
  );

test('reads again what could not be read before', async () => {
  await isMarked();
  shadowRootOf.mockImplementationOnce(() => {
    throw new Error('The page has done what nobody foresaw.');
  });
  await expect(session.survey()).rejects.toThrow();
  expect(await session.reveal(486, 0)).toBe(true);
});

test('keeps what is read anew while an earlier reading fails', async () => {
  await isMarked();
  shadowRootOf.mockImplementationOnce(() => {
    throw new Error('The page has done what nobody foresaw.');
  });
  const [failed, read] = await Promise.allSettled([session.survey(), session.survey()]);
  expect([failed.status, read.status]).toEqual(['rejected', 'fulfilled']);
  expect(await readDuring(() => session.reveal(486, 0))).toBe(0);
});

test.each(['checkVisibility', 'getBoundingClientRect', 'contains'])(
  'marks and counts codes beside a form whose field is called %s',
  async (name) => {
    await isMarked();
    const form = `<form>SIP reply: 404 <input name="${name}"></form>`;
    const cell = `<table><tr><td>${form}</td></tr></table>`;
    document.body.innerHTML = `${cell}${form.repeat(30)}<p>SIP/2.0 480 Temporarily Unavailable</p>`;
    const marked = () =>
      [...(CSS.highlights.get('sip-lens-sure') ?? [])].map(({ startContainer }) => startContainer.nodeValue);
    await vi.waitUntil(() => marked().includes('SIP/2.0 480 Temporarily Unavailable'));
    expect((await session.survey()).map(({ code }) => code)).toContain(480);
  },
);

const step = (by: 1 | -1, from: Step['from'] = 'here') => session.step({ by, from });

test('steps on from where the user was, whatever came in above it', async () => {
  await isMarked();
  await step(1);
  expect(flashed()).toEqual(['486']);
  document.body.insertAdjacentHTML('afterbegin', '<p>SIP/2.0 404 Not Found</p>');
  // Its observer is told at the end of this turn.
  await Promise.resolve();
  await step(1);
  expect(flashed()).toEqual(['503']);
  expect(await step(1)).toBe('end');
  expect(flashed()).toEqual(['503']);
});

test('comes from outside to the first or the last code, and goes on from there', async () => {
  await isMarked();
  expect(await step(-1)).toBe('end');
  expect(await step(-1, 'outside')).toBe('there');
  expect(flashed()).toEqual(['503']);
  expect(await step(-1)).toBe('there');
  expect(flashed()).toEqual(['486']);
  expect(await step(1, 'outside')).toBe('there');
  expect(flashed()).toEqual(['486']);
  expect(await step(1)).toBe('there');
  expect(flashed()).toEqual(['503']);
});

test.each([
  ['on', 1, '503'],
  ['back', -1, '486'],
] as const)('steps %s over a code that has changed since it was read', async (_, by, next) => {
  document.querySelector('p')?.insertAdjacentHTML('afterend', '<p>SIP/2.0 404 Not Found</p>');
  await isMarked();
  await step(by, 'outside');
  const [, gone] = document.querySelectorAll('p');
  (gone?.firstChild as Text).data = 'no answer';
  // Asked in the same turn, before the observer is told.
  expect(await step(by)).toBe('there');
  expect(flashed()).toEqual([next]);
});

test('steps on where everything was drawn anew', async () => {
  await isMarked();
  await step(1);
  document.body.innerHTML = String(document.body.innerHTML);
  // Its observer is told at the end of this turn.
  await Promise.resolve();
  await step(1);
  expect(flashed()).toEqual(['503']);
});

test('paints no row that has changed while it was away', async () => {
  await isMarked();
  const row = document.querySelector('p') as HTMLElement;
  row.remove();
  await Promise.resolve();
  row.textContent = '486 s';
  document.body.prepend(row);
  await Promise.resolve();
  const painted = [...(CSS.highlights.get('sip-lens-sure') ?? [])].map(
    ({ startContainer }) => startContainer.textContent,
  );
  expect(painted).toEqual(['SIP/2.0 503 Service Unavailable']);
});

test('begins to step with what can be seen', async () => {
  document.body.insertAdjacentHTML(
    'beforeend',
    '<div style="height: 300vh"></div><p>SIP/2.0 404 Not Found</p><p>SIP/2.0 603 Decline</p>',
  );
  await isMarked();
  scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
  await step(1);
  expect(flashed()).toEqual(['404']);
});

test.each([
  ['a text of a thousand lines', ''],
  ['such a text that scrolls by itself', 'height: 200px; overflow: auto'],
  ['such a text without line breaks', 'width: 200px; overflow: auto; white-space: nowrap'],
])('goes to the code in %s', async (_, style) => {
  const lines = 'channel is quiet\n'.repeat(1000);
  document.body.insertAdjacentHTML(
    'beforeend',
    `<pre style="${style}">${lines}${lines}SIP/2.0 404 Not Found\n${lines}</pre>`,
  );
  expect(await session.reveal(404, 0)).toBe(true);
  const [range] = CSS.highlights.get('sip-lens-flash') ?? [];
  const { startContainer, startOffset, endOffset } = range as AbstractRange;
  const shown = document.createRange();
  shown.setStart(startContainer, startOffset);
  shown.setEnd(startContainer, endOffset);
  const { left, top } = shown.getBoundingClientRect();
  expect(document.elementFromPoint(left + 2, top + 2)?.localName).toBe('pre');
});

test('goes nowhere on a site that is off, and still tells the popup what stands there', async () => {
  session.setState({ rules: { silenced: [], marked: [] }, settings: { ...SETTINGS, isPaused: true } });
  expect(await step(1)).toBe('none');
  expect(flashed()).toEqual([]);
  expect((await session.survey()).map(({ code }) => code)).toEqual([486, 503]);
});

test('flashes a mark for its whole time, whatever flashed before it', async () => {
  await isMarked();
  await session.survey();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await session.reveal(486, 0);
  vi.advanceTimersByTime(1000);
  await session.reveal(503, 0);
  vi.advanceTimersByTime(1000);
  expect(flashed()).toEqual(['503']);
  vi.advanceTimersByTime(1000);
  expect(flashed()).toEqual([]);
  vi.useRealTimers();
});
