import { afterAll, expect, test } from 'vitest';
import { EventRelay } from '@/lib/page/event-relay';
import { type TopLayerChange, watchTopLayer } from '@/lib/page/top-layer/watch-top-layer';

const end = new AbortController();

afterAll(() => end.abort());

test('of several dialogs that one is on top which was opened last, wherever it stands', async () => {
  document.body.innerHTML = '<dialog id="b"></dialog><dialog id="a"></dialog><p popover></p>';
  const [b, a, popover] = document.body.children as unknown as [
    HTMLDialogElement,
    HTMLDialogElement,
    HTMLElement,
  ];
  let tell: (change: TopLayerChange) => void = () => undefined;
  watchTopLayer(new EventRelay(), end.signal, (change) => tell(change));
  const modalAfter = async (act: () => void) => {
    const { promise, resolve } = Promise.withResolvers<TopLayerChange>();
    tell = resolve;
    act();
    return (await promise).modal()?.id;
  };
  expect(await modalAfter(() => a.showModal())).toBe('a');
  expect(await modalAfter(() => b.showModal())).toBe('b');
  expect(await modalAfter(() => popover.showPopover())).toBe('b');
  expect(await modalAfter(() => b.close())).toBe('a');
  expect(await modalAfter(() => a.close())).toBeUndefined();
});
