import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  GRACE_MS,
  type HoverEvent,
  type HoverState,
  INTENT_MS,
  nextIn,
  reduceHover,
  SWITCH_MS,
  shownIn,
  timerOf,
} from '@/lib/page/hover/hover';

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
const elsewhere: HoverEvent<string> = { type: 'elsewhere' };
const tap = (target: string): HoverEvent<string> => ({ type: 'elsewhere', target });
const open = (target: string): HoverEvent<string> => ({ type: 'open', target });
const pin: HoverEvent<string> = { type: 'pin' };

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
    expect(run(open('486'))).toEqual({ name: 'held', target: '486' });
    expect(run(tap('486'))).toEqual({ name: 'held', target: '486' });
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
    expect(run(over('486'), timer, pin, dismiss)).toEqual({ name: 'idle' });
    expect(run(open('486'), dismiss)).toEqual({ name: 'idle' });
  });

  test('going on elsewhere closes it, or opens the mark that is tapped', () => {
    expect(run(over('486'), elsewhere)).toEqual({ name: 'idle' });
    expect(run(over('486'), timer, elsewhere)).toEqual({ name: 'idle' });
    expect(run(over('486'), timer, tap('503'))).toEqual({ name: 'held', target: '503' });
  });
});

describe('neighbours', () => {
  test('an open card moves to another mark after a short rest there, without closing', () => {
    const switching = run(over('486'), timer, over('503'));
    expect(switching).toEqual({ name: 'switching', target: '486', to: '503' });
    expect(timerOf(switching)).toBe(SWITCH_MS);
    expect(nextIn(switching)).toBe('503');
    expect(reduceHover(switching, timer, same)).toEqual({ name: 'open', target: '503' });
  });

  test('a neighbour that is crossed on the way to the card takes nothing away', () => {
    const crossing = run(over('486'), timer, over('503', true));
    expect(crossing).toEqual({ name: 'leaving', target: '486' });
    expect(reduceHover(crossing, enterCard, same)).toEqual({ name: 'open', target: '486' });
  });
});

describe('opened by a key or a tap', () => {
  const held = run(open('486'));

  test('stays, whatever the pointer does', () => {
    for (const event of [over('503'), out, timer, enterCard])
      expect(reduceHover(held, event, same)).toBe(held);
  });

  test('closes when the user goes on elsewhere, and another command moves it', () => {
    expect(reduceHover(held, elsewhere, same)).toEqual({ name: 'idle' });
    expect(reduceHover(held, open('503'), same)).toEqual({ name: 'held', target: '503' });
  });
});

describe('pinned', () => {
  const pinned = run(over('486'), timer, pin);

  test('stays, whatever the pointer does, here or elsewhere', () => {
    for (const event of [over('503'), out, timer, enterCard, elsewhere, tap('503')])
      expect(reduceHover(pinned, event, same)).toBe(pinned);
  });

  test('gives way to a command that opens another card', () => {
    expect(reduceHover(pinned, open('503'), same)).toEqual({ name: 'held', target: '503' });
  });

  test('is an ordinary card again without its pin', () => {
    expect(reduceHover(pinned, pin, same)).toEqual({ name: 'open', target: '486' });
    expect(shownIn(reduceHover(run(over('486'), timer, pin, pin, out), timer, same))).toBeUndefined();
  });

  test.each([
    ['open', [over('486'), timer]],
    ['on its way out', [over('486'), timer, out]],
    ['about to move', [over('486'), timer, over('503')]],
    ['opened by a key', [open('486')]],
  ])('can be a card that is %s', (_, events) => {
    expect(run(...events, pin)).toEqual({ name: 'pinned', target: '486' });
  });

  test('cannot be a card that is not open yet', () => {
    expect(run(over('486'), pin)).toEqual({ name: 'pending', target: '486' });
    expect(run(pin)).toEqual({ name: 'idle' });
  });
});

test('whatever happens, waiting states end by themselves', () => {
  const target = fc.constantFrom('486', '503', '603');
  const event = fc.oneof(
    fc.record({ type: fc.constant('over' as const), target, heading: fc.boolean() }),
    fc.record({ type: fc.constantFrom('open' as const, 'elsewhere' as const), target }),
    fc.constantFrom<HoverEvent<string>>(out, timer, enterCard, dismiss, elsewhere, pin),
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
