import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EventRelay } from '../../../lib/page/event-relay';
import { startScout } from '../../../lib/page/scout';

describe('the scout', () => {
  let life: AbortController;
  let calls: number;

  beforeEach(() => {
    vi.useFakeTimers({
      toFake: [
        ...(['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] as const),
        ...(['performance', 'requestAnimationFrame'] as const),
      ],
    });
    life = new AbortController();
    calls = 0;
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
    document.body.replaceChildren();
  });

  const start = (html: string) => {
    document.body.innerHTML = html;
    startScout({
      signal: life.signal,
      events: new EventRelay(),
      shadowRootOf: (element) => element.shadowRoot,
      onCandidate: () => {
        calls += 1;
        life.abort();
      },
    });
  };
  const called = () => vi.waitFor(() => expect(calls).toBe(1));
  /** Lets more time pass than any pass waits for another: whatever there was to see has been seen. */
  const passes = () => vi.advanceTimersByTimeAsync(2000);

  test('calls for a number that could be a code', async () => {
    start('<p>Last call: 486</p>');
    await called();
    await passes();
    expect(calls).toBe(1);
  });

  test('leaves pages without one alone', async () => {
    start('<p>12 calls, 1486 minutes, 99 %</p><input value="486"><textarea>503</textarea>');
    await passes();
    expect(calls).toBe(0);
  });

  test('calls when a number comes later', async () => {
    start('<p>Loading</p>');
    await passes();
    expect(calls).toBe(0);
    document.body.firstElementChild?.append(' 503');
    await called();
  });

  test('sees into shadow roots and open dialogs', async () => {
    start('<dialog></dialog>');
    const dialog = document.querySelector('dialog');
    const shadow = dialog?.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    dialog?.showModal();
    await passes();
    expect(calls).toBe(0);
    shadow?.append('SIP 603');
    await called();
  });

  test('sees a shadow root that a component gets late', async () => {
    start('<x-late></x-late>');
    await passes();
    const shadow = document.querySelector('x-late')?.attachShadow({ mode: 'open' });
    shadow?.append('SIP 603');
    expect(calls).toBe(0);
    await passes();
    expect(calls).toBe(1);
  });

  test('calls once what was out of view is scrolled to', async () => {
    const rows = Array.from({ length: 400 }, () => '<div style="height: 40px">row</div>').join('');
    start(`${rows}<div>486</div>`);
    await passes();
    expect(calls).toBe(0);
    document.body.lastElementChild?.scrollIntoView();
    await called();
  });
});
