import { expect, test } from 'vitest';
import { watchAll } from '../../lib/watch-all';

test('each watch calls back until all are stopped', () => {
  const targets = [new EventTarget(), new EventTarget()];
  const change = () => {
    for (const target of targets) target.dispatchEvent(new Event('change'));
  };
  const watches = targets.map((target) => (onChange: () => void) => {
    target.addEventListener('change', onChange);
    return () => target.removeEventListener('change', onChange);
  });
  let calls = 0;
  const stop = watchAll(
    () => {
      calls += 1;
    },
    ...watches,
  );
  change();
  expect(calls).toBe(2);
  stop();
  change();
  expect(calls).toBe(2);
});
