import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  GRACE_MS,
  type HoverEvent,
  type HoverState,
  INTENT_MS,
  reduceHover,
  SWITCH_MS,
  shownIn,
  timerOf,
} from '@/lib/page/hover';

const same = (a: string, b: string) => a === b;

function run(...events: HoverEvent<string>[]): HoverState<string> {
  return events.reduce<HoverState<string>>((state, event) => reduceHover(state, event, same), {
    name: 'idle',
  });
}

const over = (target: string, heading = false): HoverEvent<string> => ({ type: 'over', target, heading });
const out: HoverEvent<string> = { type: 'out' };
const timer: HoverEvent<string> = { type: 'timer' };
const enterCard: HoverEvent<string> = { type: 'enterCard' };
const dismiss: HoverEvent<string> = { type: 'dismiss' };

describe('opening', () => {
  test('a card opens only after the intent delay', () => {
    expect(run(over('486'))).toEqual({ name: 'pending', target: '486' });
    expect(timerOf(run(over('486')))).toBe(INTENT_MS);
    expect(run(over('486'), timer)).toEqual({ name: 'open', target: '486' });
  });

  test('a pointer that only passes opens nothing', () => {
    expect(run(over('486'), out)).toEqual({ name: 'idle' });
  });

  test('the delay starts again on the next mark', () => {
    expect(run(over('486'), over('503'))).toEqual({ name: 'pending', target: '503' });
  });

  test('moving within the mark does not start the delay again', () => {
    const pending = run(over('486'));
    expect(reduceHover(pending, over('486'), same)).toBe(pending);
  });

  test('a tap or a command opens at once', () => {
    expect(run({ type: 'open', target: '486' })).toEqual({ name: 'open', target: '486' });
  });

  test('the intent delay is at most 150 ms', () => {
    expect(INTENT_MS).toBeLessThanOrEqual(150);
  });
});

describe('leaving', () => {
  test('the card stays for the grace period, then closes', () => {
    const leaving = run(over('486'), timer, out);
    expect(shownIn(leaving)).toBe('486');
    expect(timerOf(leaving)).toBe(GRACE_MS);
    expect(reduceHover(leaving, timer, same)).toEqual({ name: 'idle' });
  });

  test('reaching the card keeps it', () => {
    expect(run(over('486'), timer, out, enterCard)).toEqual({ name: 'open', target: '486' });
  });

  test('coming back to the mark keeps it', () => {
    expect(run(over('486'), timer, out, over('486'))).toEqual({ name: 'open', target: '486' });
  });

  test('dismiss closes from every state', () => {
    expect(run(over('486'), dismiss)).toEqual({ name: 'idle' });
    expect(run(over('486'), timer, dismiss)).toEqual({ name: 'idle' });
    expect(run(over('486'), timer, { type: 'pin' }, dismiss)).toEqual({ name: 'idle' });
  });
});

describe('neighbours', () => {
  test('an open card moves to another mark after a short rest there, without closing', () => {
    const switching = run(over('486'), timer, over('503'));
    expect(switching).toEqual({ name: 'switching', target: '486', to: '503' });
    expect(timerOf(switching)).toBe(SWITCH_MS);
    expect(reduceHover(switching, timer, same)).toEqual({ name: 'open', target: '503' });
  });

  test('a neighbour that is crossed on the way to the card takes nothing away', () => {
    const crossing = run(over('486'), timer, over('503', true));
    expect(crossing).toEqual({ name: 'leaving', target: '486' });
    expect(reduceHover(crossing, enterCard, same)).toEqual({ name: 'open', target: '486' });
  });
});

describe('pinned', () => {
  const pinned = run(over('486'), timer, { type: 'pin' });

  test('stays, whatever the pointer does', () => {
    for (const event of [over('503'), out, timer, enterCard])
      expect(reduceHover(pinned, event, same)).toBe(pinned);
  });

  test('a card that is not open yet cannot be pinned', () => {
    expect(run(over('486'), { type: 'pin' })).toEqual({ name: 'pending', target: '486' });
  });
});

test('whatever happens, waiting states end by themselves', () => {
  const target = fc.constantFrom('486', '503', '603');
  const event = fc.oneof(
    fc.record({ type: fc.constant('over' as const), target, heading: fc.boolean() }),
    fc.record({ type: fc.constant('open' as const), target }),
    fc.constantFrom<HoverEvent<string>>(out, timer, enterCard, dismiss, { type: 'pin' }),
  );
  fc.assert(
    fc.property(fc.array(event), (events) => {
      let state = run(...events);
      for (let waits = 0; timerOf(state) !== undefined; waits++) {
        expect(waits).toBeLessThan(2);
        state = reduceHover(state, timer, same);
      }
    }),
  );
});
