import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EventRelay } from '@/lib/page/event-relay';
import { PageWatch } from '@/lib/page/walk/watch-page';

/** A pass of this many milliseconds rests for the longest time, 400 ms. */
const HEAVY = 50;
const LIGHT = 1;

let life: AbortController;
let passes: number[];

beforeEach(() => {
  vi.useFakeTimers({
    toFake: [
      'setTimeout',
      'clearTimeout',
      'setInterval',
      'clearInterval',
      'performance',
      'requestAnimationFrame',
    ],
  });
  life = new AbortController();
  passes = [];
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  document.body.textContent = '';
});

async function watch(spent: number): Promise<void> {
  const { signal } = life;
  const pass = async () => {
    passes.push(performance.now());
    return spent;
  };
  const watching = new PageWatch({
    document,
    events: new EventRelay(),
    signal,
    onChange: () => undefined,
    pass,
  });
  watching.requestNow();
  await vi.advanceTimersByTimeAsync(40);
  expect(passes).toHaveLength(1);
}

/** Changes the page every so many milliseconds for a while. */
async function storm(every: number, milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += every) {
    document.body.append('a change');
    await vi.advanceTimersByTimeAsync(every);
  }
}

test('a heavy pass waits for a pause between changes, but no longer than it has rested', async () => {
  await watch(HEAVY);
  await storm(100, 2000);
  expect(passes).toHaveLength(3);
});

test('it comes soon after the last change', async () => {
  await watch(HEAVY);
  await storm(100, 600);
  const before = passes.length;
  await vi.advanceTimersByTimeAsync(200);
  expect(passes).toHaveLength(before + 1);
});

test('a light pass waits for its rest alone', async () => {
  await watch(LIGHT);
  await storm(100, 2500);
  expect(passes.length).toBeGreaterThan(15);
});

test('what a style may hang on is followed as seldom as changes are', async () => {
  await watch(HEAVY);
  for (let passed = 0; passed < 2000; passed += 50) {
    document.body.dispatchEvent(new Event('animationend', { bubbles: true }));
    document.body.dispatchEvent(new KeyboardEvent('keyup', { key: 'ArrowRight', bubbles: true }));
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(passes.length).toBeGreaterThan(2);
  expect(passes.length).toBeLessThan(7);
});

test('what is typed asks for none', async () => {
  await watch(LIGHT);
  for (const key of ['4', '8', '6', 'Backspace', 'Escape'])
    document.body.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true }));
  await vi.advanceTimersByTimeAsync(1000);
  expect(passes).toHaveLength(1);
});

/**
 * Scrolls an element by so much of its height every 50 ms for a while, in the tenth frame not before `slowest`
 * milliseconds, and returns when that began.
 */
async function scroll(step: number, milliseconds = 2000, slowest = 50): Promise<number> {
  document.body.innerHTML = '<div style="height: 400px"></div>';
  const scroller = document.body.firstElementChild as Element;
  let top = 0;
  // The events of a real scroller come when the browser paints, not when the clock of the test says so.
  Object.defineProperty(scroller, 'scrollTop', { get: () => top });
  await watch(LIGHT);
  await vi.advanceTimersByTimeAsync(1000);
  passes = [];
  const start = performance.now();
  for (let passed = 0; passed < milliseconds; passed += 50) {
    top += step * scroller.clientHeight;
    scroller.dispatchEvent(new Event('scroll'));
    await vi.advanceTimersByTimeAsync(passed === 500 ? slowest : 50);
  }
  return start;
}

test('a movement that can be read is followed now and then, and at its end', async () => {
  await scroll(0.1, 2500);
  expect(passes.length).toBeGreaterThan(3);
  expect(passes.length).toBeLessThan(7);
  const before = passes.length;
  await vi.advanceTimersByTimeAsync(150);
  expect(passes).toHaveLength(before + 1);
});

test('one that is too fast to be read is followed at its end', async () => {
  await scroll(0.4);
  expect(passes).toEqual([]);
  await vi.advanceTimersByTimeAsync(150);
  expect(passes).toHaveLength(1);
});

test('nor is one that a slow frame holds up', async () => {
  await scroll(0.4, 2000, 130);
  expect(passes).toEqual([]);
});

test('one that never ends is followed all the same', async () => {
  await scroll(0.4, 8000);
  expect(passes).toHaveLength(2);
});

test('a jump is followed by the next paint', async () => {
  const start = await scroll(0.7);
  expect((passes[0] ?? Number.NaN) - start).toBeLessThan(20);
});
