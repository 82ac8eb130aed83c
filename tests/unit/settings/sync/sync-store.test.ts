import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeNotes, ownNotes } from '../../../../lib/settings/notes';
import { bytesOf, joinParts, MOST_BYTES } from '../../../../lib/settings/sync/parts';
import { readRecords, valuesIn } from '../../../../lib/settings/sync/records';
import { switchSync, syncNow, syncState } from '../../../../lib/settings/sync/sync-store';

const { sync } = fakeBrowser.storage;
let time = 0;
const now = () => time;
const outcome = async () => (await syncState()).outcome?.kind;
const stored = () => sync.get(null) as Promise<Record<string, unknown>>;
/** The items that another machine would read. */
const readable = async () => {
  const read = joinParts(await stored());
  return typeof read === 'object' ? Object.keys(valuesIn(readRecords(read.text))) : read;
};
/** Notes that take more than a part each. */
const write = (...codes: number[]) =>
  changeNotes(() => codes.map((code) => ({ code, text: `${code}`.repeat(3_000) })));

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  time = 1_000_000;
  await write(486, 503);
  await switchSync(true, now);
});

test('a writing that the browser refuses leaves the one before as it was', async () => {
  await write(503);
  vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE'));
  await syncNow(now);
  expect(await outcome()).toBe('failed');
  expect(await readable()).toEqual(['note:486', 'note:503']);
  await syncNow(now);
  expect(await outcome()).toBe('done');
  expect(await readable()).toEqual(['note:503']);
  expect(Object.keys(await stored())).toEqual(['records', 'records0', 'records1']);
});

test('what is left of an earlier writing makes room where there is none for both', async () => {
  const left = Object.fromEntries(
    Array.from({ length: 11 }, (_, index) => [`records${index + 3}`, 'x'.repeat(8_000)]),
  );
  await sync.set(left);
  const set = vi.spyOn(sync, 'set').mockImplementationOnce(async (items) => {
    expect(bytesOf({ ...(await stored()), ...items })).toBeLessThanOrEqual(MOST_BYTES);
  });
  await write(486, 488, 503);
  await syncNow(now);
  expect(set).toHaveBeenCalledOnce();
  expect(await outcome()).toBe('done');
});

describe('a writing that is not there as a whole', () => {
  const MINUTE = 60_000;
  /** A part of the writing is on its way; returns what brings it. */
  const tearOut = async () => {
    const part = (await stored()).records1;
    await sync.remove('records1');
    return () => sync.set({ records1: part });
  };

  test('is awaited, and read when the rest has come', async () => {
    const bringRest = await tearOut();
    await syncNow(now);
    expect(await outcome()).toBe('waiting');
    expect(await readable()).toBe('incomplete');
    await bringRest();
    await syncNow(now);
    expect(await outcome()).toBe('done');
  });

  test('is written anew where the rest does not come', async () => {
    await tearOut();
    await syncNow(now);
    time += 4 * MINUTE;
    await syncNow(now);
    expect(await readable()).toBe('incomplete');
    time += MINUTE;
    await syncNow(now);
    expect(await outcome()).toBe('done');
    expect(await readable()).toEqual(['note:486', 'note:503']);
  });

  test('is awaited anew each time', async () => {
    const bringRest = await tearOut();
    await syncNow(now);
    await bringRest();
    await syncNow(now);
    time += 60 * MINUTE;
    await tearOut();
    await syncNow(now);
    expect(await outcome()).toBe('waiting');
  });

  test('gives way to a change that is made here', async () => {
    await tearOut();
    await write(503);
    await syncNow(now);
    expect(await readable()).toEqual(['note:503']);
  });

  test('is not overwritten by one that joins', async () => {
    const bringRest = await tearOut();
    await switchSync(false, now);
    await write(404);
    await switchSync(true, now);
    expect(await outcome()).toBe('waiting');
    await bringRest();
    await syncNow(now);
    expect(await readable()).toEqual(['note:404', 'note:486', 'note:503']);
    expect((await ownNotes()).map(({ code }) => code)).toEqual([404, 486, 503]);
  });
});
