import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { describeInBothBrowsers } from './both-browsers.ts';
import { CardPage, centreOf } from './card-page.ts';

describeInBothBrowsers('a pinned card, when the page opens something over it', (stage) => {
  let view: CardPage;
  let page: Page;

  beforeAll(async () => {
    const { lens, demo } = stage();
    await lens.grantHost(demo.url);
    page = await lens.newPage();
    view = new CardPage(lens, page);
  });

  beforeEach(async () => {
    await view.goto(`${stage().demo.url}/cdr.html`);
    await page.evaluate(() => {
      const cover =
        'position: fixed; inset: 0; width: 100vw; height: 100vh; margin: 0; max-width: none; max-height: none';
      document.body.insertAdjacentHTML('beforeend', `<dialog style="${cover}">Dialog</dialog>`);
    });
    await view.hover('486');
    await view.click('Pin');
    await view.shows('486', (card) => card.parts.some(({ pressed }) => pressed === 'true'));
  });

  const act = (source: string) => page.evaluate(source);
  /** The name of the element that the card stands in. */
  const parent = () => page.evaluate(() => document.querySelector('sip-lens-card')?.parentElement?.localName);
  const standsIn = (name: string) =>
    eventually(`the card in ${name}`, async () => (await parent()) === name || undefined);
  /** Whether the card is what a click in its middle hits. */
  const isOnTop = async () => {
    const card = await view.card();
    if (!card) return undefined;
    const { x, y } = centreOf(card);
    return (
      (await page.evaluate((at, to) => document.elementFromPoint(at, to)?.localName, x, y)) ===
        'sip-lens-card' || undefined
    );
  };

  test('is used inside of a modal dialog, and outlives it', async () => {
    await act(`document.querySelector('dialog').showModal()`);
    await standsIn('dialog');
    await eventually('the card on top', isOnTop);
    await act(`document.querySelector('dialog').close()`);
    await standsIn('html');
    await eventually('the card on top', isOnTop);
    await view.click('Close');
    await view.closes();
  });

  test('is used inside of a modal dialog that a component brings along open', async () => {
    await act(`{
      const component = document.body.appendChild(document.createElement('x-dialog'));
      const root = component.attachShadow({ mode: 'open' });
      root.append(document.querySelector('dialog'));
      root.firstChild.showModal();
    }`);
    await eventually('the card in it', async () => {
      const isInside =
        "document.querySelector('x-dialog').shadowRoot.querySelector('sip-lens-card') !== null";
      return (await act(isInside)) || undefined;
    });
    await act(`document.querySelector('x-dialog').shadowRoot.firstChild.close()`);
    await standsIn('html');
    await eventually('the card on top', isOnTop);
    await view.click('Close');
    await view.closes();
  });

  test('outlives a dialog that is removed while it is open', async () => {
    await act(`document.querySelector('dialog').showModal()`);
    await standsIn('dialog');
    await act(`document.querySelector('dialog').remove()`);
    await standsIn('html');
    await view.click('Close');
    await view.closes();
  });

  test('stands on top of what fills the screen', async () => {
    await act(
      `document.addEventListener('click', () => document.querySelector('main').requestFullscreen(), { once: true })`,
    );
    await page.mouse.click(2, 2);
    await eventually(
      'fullscreen',
      async () => (await act('document.fullscreenElement !== null')) || undefined,
    );
    await eventually('the card on top', isOnTop);
    await act('document.exitFullscreen()');
    await eventually('the card on top', isOnTop);
  });
});
