import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isSame,
  syncedOf,
  takeOver,
  type Values,
  valuesOf,
} from '../../../../lib/settings/backup/synced-values';
import {
  forgetDeleted,
  givesWay,
  mergeRecords,
  type Records,
  readRecords,
  stampChanges,
  valuesIn,
  writeRecords,
} from '../../../../lib/settings/sync/records';

const note = (code: number, text: string) => ({ code, text });
const itemValues = {
  'setting:theme': fc.constantFrom('dark', 'light'),
  'setting:first': fc.constantFrom('causes', 'checks'),
  'note:503': fc.constantFrom(note(503, 'trunk 2'), note(503, 'trunk 3')),
  'note:498': fc.constantFrom(note(498, 'quota')),
  'rules:pbx.lan': fc.constantFrom(
    { silenced: ['column:ext'], marked: [] },
    { silenced: [], marked: ['column:ext'] },
  ),
};
const values: fc.Arbitrary<Values> = fc.record(itemValues, { requiredKeys: [] });
const records: fc.Arbitrary<Records> = fc.dictionary(
  fc.constantFrom(...Object.keys(itemValues)),
  fc.record({ at: fc.nat(5), value: fc.constantFrom('a', 'b', 'c') }, { requiredKeys: ['at'] }),
  { noNullPrototype: true },
);

describe('records', () => {
  test('come out of their text as they went in', () => {
    fc.assert(
      fc.property(records, (each) => {
        expect(readRecords(writeRecords(each))).toEqual(each);
      }),
    );
  });

  test('are the same text in whatever order', () => {
    fc.assert(
      fc.property(records, (each) => {
        const reversed = Object.fromEntries(Object.entries(each).reverse());
        expect(writeRecords(reversed)).toBe(writeRecords(each));
      }),
    );
  });

  test('are read from any text without a fuss', () => {
    const rows = fc.array(fc.oneof(fc.anything(), fc.tuple(fc.string(), fc.integer(), fc.anything())));
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      rows.map((each) => JSON.stringify(each) ?? ''),
    );
    fc.assert(
      fc.property(text, (each) => {
        for (const { at } of Object.values(readRecords(each))) expect(at).toBeTypeOf('number');
      }),
    );
  });

  test('merge to the same whoever is asked, and in whatever order', () => {
    fc.assert(
      fc.property(records, records, records, (a, b, c) => {
        const text = (each: Records) => writeRecords(each);
        expect(text(mergeRecords(a, b))).toBe(text(mergeRecords(b, a)));
        expect(text(mergeRecords(mergeRecords(a, b), c))).toBe(text(mergeRecords(a, mergeRecords(b, c))));
        expect(text(mergeRecords(a, a))).toBe(text(a));
      }),
    );
  });

  test('forget what was deleted half a year ago, and nothing else', () => {
    const day = 24 * 3_600_000;
    const all = { a: { at: 0, value: 1 }, b: { at: 0 }, c: { at: 100 * day } };
    expect(Object.keys(forgetDeleted(all, 200 * day))).toEqual(['a', 'c']);
  });
});

describe('changes', () => {
  test('made here after the last syncing are later than what was seen, even of a clock that is ahead', () => {
    const known = { 'note:503': { at: 5000, value: note(503, 'trunk 2') } };
    const stamped = stampChanges(known, { 'note:503': note(503, 'trunk 3') }, 1000, true);
    expect(stamped['note:503']).toEqual({ at: 5001, value: note(503, 'trunk 3') });
  });

  test('of who joins count for less than what the others have', () => {
    const joining = stampChanges(
      undefined,
      { 'setting:theme': 'dark', 'setting:first': 'causes' },
      1000,
      true,
    );
    const merged = mergeRecords(joining, { 'setting:theme': { at: 1, value: 'light' } });
    expect(valuesIn(merged)).toEqual({ 'setting:theme': 'light', 'setting:first': 'causes' });
    expect(givesWay(undefined, joining, merged)).toBe(true);
  });

  test('delete what is gone, but not where something could not be read, nor what only a later version knows', () => {
    const known = {
      'note:503': { at: 1, value: note(503, 'trunk 2') },
      'wish:1': { at: 1, value: 'later' },
      'setting:taste': { at: 1, value: 'good' },
    };
    expect(stampChanges(known, {}, 1000, false)).toEqual(known);
    expect(stampChanges(known, {}, 1000, true)).toEqual({ ...known, 'note:503': { at: 1000 } });
  });

  test('that nobody else made give way to nothing', () => {
    fc.assert(
      fc.property(values, values, (before, after) => {
        const known = stampChanges({}, before, 1, true);
        const ours = stampChanges(known, after, 2, true);
        expect(givesWay(known, ours, mergeRecords(ours, known))).toBe(false);
      }),
    );
  });
});

describe('taking over', () => {
  test('leaves alone what has changed meanwhile', () => {
    const present = { 'note:503': note(503, 'typed just now'), 'note:486': note(486, 'old') };
    const seen = { 'note:503': note(503, 'before'), 'note:486': note(486, 'old') };
    const wanted = { 'note:503': note(503, 'from elsewhere'), 'note:404': note(404, 'new') };
    expect(takeOver(present, seen, wanted)).toEqual({
      'note:503': note(503, 'typed just now'),
      'note:404': note(404, 'new'),
    });
  });

  test('items that were put together are the same items again', () => {
    fc.assert(
      fc.property(values, (each) => {
        expect(valuesOf(syncedOf(each))).toEqual(each);
      }),
    );
  });

  test('whatever arrives, only what this version knows comes out', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (each) => {
        const synced = syncedOf(each);
        expect(valuesOf(syncedOf(valuesOf(synced)))).toEqual(valuesOf(synced));
      }),
    );
    expect(syncedOf({ 'note:503': note(486, 'of another code') }).notes).toEqual([]);
  });
});

describe('several machines', () => {
  /** What one machine does: change an item, delete it, or sync. */
  const step = fc.record({
    machine: fc.nat(2),
    id: fc.constantFrom(...(Object.keys(itemValues) as (keyof typeof itemValues)[])),
    does: fc.constantFrom('change', 'delete', 'sync'),
    pick: fc.nat(1),
  });
  const choices: Record<string, readonly unknown[]> = {
    'setting:theme': ['dark', 'light'],
    'setting:first': ['causes', 'checks'],
    'note:503': [note(503, 'trunk 2'), note(503, 'trunk 3')],
    'note:498': [note(498, 'quota'), note(498, 'limit')],
    'rules:pbx.lan': [
      { silenced: ['column:ext'], marked: [] },
      { silenced: [], marked: ['column:ext'] },
    ],
  };

  test('have the same in the end, and it is the last word on each item', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const machines = [0, 1, 2].map(() => ({ known: {} as Records, values: {} as Values }));
        let shared: Records = {};
        let clock = 1;
        const lastWord: Record<string, unknown> = {};
        const sync = (index: number) => {
          const machine = machines[index];
          if (!machine) return;
          const ours = stampChanges(machine.known, machine.values, clock, true);
          shared = readRecords(writeRecords(mergeRecords(ours, shared)));
          machine.values = takeOver(machine.values, machine.values, valuesIn(shared));
          machine.known = shared;
        };
        for (const { machine, id, does, pick } of steps) {
          const here = machines[machine];
          if (!here) continue;
          clock += 1;
          if (does !== 'sync') {
            const { [id]: _, ...others } = here.values;
            here.values = does === 'delete' ? others : { ...others, [id]: choices[id]?.[pick] };
            // To set what is set already, or delete what is not there, is no change.
            if (!isSame(here.values[id], here.known[id]?.value)) lastWord[id] = here.values[id];
          }
          // A change has the time of the syncing after it, which follows within seconds.
          sync(machine);
        }
        for (const index of [0, 1, 2, 0, 1, 2]) sync(index);
        const [first, second, third] = machines.map(({ values: each }) => writeRecords(asRecords(each)));
        expect(second).toBe(first);
        expect(third).toBe(first);
        for (const [id, value] of Object.entries(lastWord)) expect(machines[0]?.values[id]).toEqual(value);
      }),
    );
  });

  function asRecords(each: Values): Records {
    return Object.fromEntries(Object.entries(each).map(([id, value]) => [id, { at: 0, value }]));
  }
});
