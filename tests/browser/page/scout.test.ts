import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EventRelay } from '../../../lib/page/event-relay';
import { startScout } from '../../../lib/page/scout';
import { eventually } from '../../support/eventually';

describe('the scout', () => {
  let life: AbortController;
  let calls: number;

  beforeEach(() => {
    life = new AbortController();
    calls = 0;
  });
  afterEach(() => {
    life.abort();
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
  const called = () => eventually('a call', async () => (calls > 0 ? true : undefined));
  /** Two passes are over after this change: whatever there was to see has been seen. */
  const passes = async () => {
    for (let change = 0; change < 2; change++) {
      document.body.append(document.createElement('i'));
      await new Promise((resolve) => setTimeout(resolve, 120));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
    }
  };

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

  test('calls once what was out of view is scrolled to', async () => {
    const rows = Array.from({ length: 400 }, () => '<div style="height: 40px">row</div>').join('');
    start(`${rows}<div>486</div>`);
    await passes();
    expect(calls).toBe(0);
    document.body.lastElementChild?.scrollIntoView();
    await called();
  });
});
