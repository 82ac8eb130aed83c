import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import pageCss from '@/components/page-codes/page-codes.css?inline';
import { FrameOffer } from '@/components/site/FrameOffer';
import { type Site, SiteAccess } from '@/components/site/SiteAccess';
import { TextContext } from '@/components/text';
import themeCss from '@/components/theme.css?inline';
import { english } from '../../support/english';

const HOST = 'us01.console.example';

function show(content: ComponentChild): void {
  document.documentElement.lang = 'en';
  document.title = 'Popup';
  document.body.innerHTML = `<style>${themeCss}${pageCss}</style><main><h1>SIP Lens</h1><div id="app"></div></main>`;
  change(content);
}

/** Shows something else in the place of what was shown. */
function change(content: ComponentChild): void {
  render(
    <TextContext.Provider value={english}>{content}</TextContext.Provider>,
    document.getElementById('app') as HTMLElement,
  );
}

function siteArea(site: Partial<Site>, answers: Partial<Parameters<typeof SiteAccess>[0]> = {}) {
  return (
    <SiteAccess
      site={{ host: HOST, isGranted: true, pausedBy: [], ...site }}
      onAllow={() => {}}
      onGiveBack={() => {}}
      onPause={() => {}}
      {...answers}
    />
  );
}

/** Shows the site area and returns what its switch asks for. */
function showSite(site: Partial<Site>): boolean[] {
  const asked: boolean[] = [];
  show(siteArea(site, { onPause: (isPaused) => asked.push(isPaused) }));
  return asked;
}

const status = () => document.querySelector('[role="status"]')?.textContent;

describe('the switch of a site', () => {
  test('is on, and switches off from the keyboard', async () => {
    const asked = showSite({});
    expect(status()).toBe('');
    document.querySelector<HTMLElement>('.site-switch input')?.focus();
    await userEvent.keyboard(' ');
    await vi.waitFor(() => expect(asked).toEqual([true]));
  });

  test.each([
    [[HOST], 'Off for now'],
    [['*.console.example'], 'Off for now on *.console.example'],
    [[HOST, '*'], 'Off for now on every site'],
  ])('says how far it is off: %s', (pausedBy, says) => {
    showSite({ pausedBy });
    expect(status()).toBe(says);
  });

  test('is read out when it says so: its element is there before, and takes no room', () => {
    showSite({});
    const element = document.querySelector('[role="status"]');
    const height = document.querySelector('.site')?.clientHeight;
    element?.remove();
    expect(document.querySelector('.site')?.clientHeight).toBe(height);
    showSite({});
    const before = document.querySelector('[role="status"]');
    change(siteArea({ pausedBy: [HOST] }));
    expect(status()).toBe('Off for now');
    change(siteArea({ isGranted: false }));
    expect(status()).toBe('On for this visit only.');
    expect(document.querySelector('[role="status"]')).toBe(before);
  });

  test('stands in line with what is above it', () => {
    showSite({});
    const [above, input] = ['.site-granted', '.site-switch input'].map((selector) =>
      document.querySelector(selector)?.getBoundingClientRect(),
    );
    expect(input?.left).toBe(above?.left);
  });

  test('is left out where nothing is granted, unless the site is off', () => {
    showSite({ isGranted: false });
    expect(document.querySelector('.site-switch')).toBeNull();
    showSite({ isGranted: false, pausedBy: [HOST] });
    expect(document.querySelector('.site-switch')).not.toBeNull();
  });
});

test('what is granted is not called on while it is off', () => {
  showSite({ pausedBy: [HOST] });
  expect(document.querySelector('.site-granted p')?.textContent).toBe(`✓ May read ${HOST}`);
  expect(document.body.textContent).not.toContain('Always on');
});

describe('the focus is not lost', () => {
  const focused = () => document.activeElement;
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  const press = async (selector: string, key: string) => {
    find(selector)?.focus();
    await userEvent.keyboard(key);
  };

  test('when the site is granted, nor when it is given back', async () => {
    const area = (isGranted: boolean) => siteArea({ isGranted }, { onAllow: grant, onGiveBack: giveBack });
    const grant = () => change(area(true));
    const giveBack = () => change(area(false));
    show(area(false));
    await press('.site-allow', '{Enter}');
    await vi.waitFor(() => expect(focused()).toBe(find('.site-switch input')));
    await press('.site-granted button', '{Enter}');
    await vi.waitFor(() => expect(focused()).toBe(find('.site-allow')));
  });

  test('when a site that is not granted is switched on', async () => {
    const onPause = () => change(siteArea({ isGranted: false }));
    show(siteArea({ isGranted: false, pausedBy: [HOST] }, { onPause }));
    await press('.site-switch input', ' ');
    await vi.waitFor(() => expect(focused()).toBe(find('.site-allow')));
  });

  test('when a frame is granted, nor with the last one', async () => {
    const offer = (hosts: string[]) => (
      <>
        <FrameOffer hosts={hosts} onAllow={(host) => change(offer(hosts.filter((each) => each !== host)))} />
        <section>
          <h2>On this page</h2>
        </section>
      </>
    );
    show(offer(['pbx.lan', 'log.example']));
    await press('.frame-allow', '{Enter}');
    await vi.waitFor(() => expect(focused()?.textContent).toBe('Always on log.example'));
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(focused()).toBe(find('h2')));
  });

  test('to something that changes elsewhere', () => {
    show(<FrameOffer hosts={['pbx.lan']} onAllow={() => {}} />);
    change(<FrameOffer hosts={['log.example']} onAllow={() => {}} />);
    expect(focused()).toBe(document.body);
  });
});

describe('the offer of frames', () => {
  test('names each host on a button of its own', async () => {
    const asked: string[] = [];
    show(<FrameOffer hosts={['pbx.lan', 'log.example']} onAllow={(host) => asked.push(host)} />);
    const buttons = [...document.querySelectorAll('button')];
    expect(buttons.map(({ textContent }) => textContent)).toEqual([
      'Always on pbx.lan',
      'Always on log.example',
    ]);
    await userEvent.click(buttons[1] as HTMLElement);
    expect(asked).toEqual(['log.example']);
  });

  test('is not there without a host', () => {
    show(<FrameOffer hosts={[]} onAllow={() => {}} />);
    expect(document.querySelector('section')).toBeNull();
  });
});

describe.each(['light', 'dark'])('in %s', (theme) => {
  test('axe finds nothing to complain about', async () => {
    document.documentElement.style.colorScheme = theme;
    show(
      <>
        <FrameOffer hosts={['pbx.lan']} onAllow={() => {}} />
        <SiteAccess
          site={{ host: HOST, isGranted: true, pausedBy: ['*'] }}
          onAllow={() => {}}
          onGiveBack={() => {}}
          onPause={() => {}}
        />
      </>,
    );
    document.body.style.background = 'var(--lens-surface)';
    expect((await axe.run()).violations).toEqual([]);
  });
});
