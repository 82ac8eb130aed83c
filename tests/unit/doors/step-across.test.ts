import { expect, test } from 'vitest';
import { stepAcross } from '@/lib/doors/step-across';

/** The codes of each frame, by its id. */
type Codes = Record<number, number[]>;

/** Returns a tab whose frames hold codes; what is focused last is where its last step went. */
function tabOf(codes: Codes) {
  const places = new Map<number, number>();
  const tab = { focused: 0, at: undefined as number | undefined, step };
  return tab;

  async function step(by: 1 | -1): Promise<number | undefined> {
    tab.at = undefined;
    const frames = Object.keys(codes).map(Number).reverse();
    await stepAcross(frames, tab.focused, by, async (frame, from) => {
      const own = codes[frame] ?? [];
      if (own.length === 0) return 'none';
      const entry = by > 0 ? 0 : own.length - 1;
      const at = from === 'outside' ? entry : (places.get(frame) ?? (by > 0 ? -1 : 0)) + by;
      if (own[at] === undefined) return 'end';
      places.set(frame, at);
      tab.focused = frame;
      tab.at = own[at];
      return 'there';
    });
    return tab.at;
  }
}

async function walk(tab: ReturnType<typeof tabOf>, steps: number, by: 1 | -1): Promise<unknown[]> {
  const found: unknown[] = [];
  for (let step = 0; step < steps; step++) found.push(await tab.step(by));
  return found;
}

test('goes through all frames, and around the end', async () => {
  const tab = tabOf({ 0: [480], 5: [], 7: [401, 403], 12: [486] });
  expect(await walk(tab, 6, 1)).toEqual([480, 401, 403, 486, 480, 401]);
});

test('goes back through all frames, each from its last code', async () => {
  const tab = tabOf({ 0: [480], 5: [], 7: [401, 403], 12: [486] });
  expect(await walk(tab, 6, -1)).toEqual([486, 403, 401, 480, 486, 403]);
});

test('goes around in a single frame', async () => {
  const tab = tabOf({ 0: [401, 403] });
  expect(await walk(tab, 3, 1)).toEqual([401, 403, 401]);
});

test('begins in the focused frame', async () => {
  const tab = tabOf({ 0: [480], 7: [401], 12: [486] });
  tab.focused = 7;
  expect(await walk(tab, 3, 1)).toEqual([401, 486, 480]);
});

test('goes on where the user was in a frame, when the focused one has no code', async () => {
  const tab = tabOf({ 0: [], 7: [401, 403] });
  expect(await tab.step(1)).toBe(401);
  tab.focused = 0;
  expect(await tab.step(1)).toBe(403);
});

test('goes nowhere without codes, and without frames', async () => {
  expect(await tabOf({ 0: [], 7: [] }).step(1)).toBeUndefined();
  expect(await tabOf({}).step(-1)).toBeUndefined();
});
