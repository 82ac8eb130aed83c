import type { Page } from 'puppeteer-core';

/** Pastes as the browser does when somebody presses the keys for it; Firefox builds no such event with data in it. */
export function pasteInto(page: Page, selector: string, text: string): Promise<boolean> {
  return page.$eval(
    selector,
    (target, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      const event = new Event('paste', { bubbles: true, cancelable: true });
      return target.dispatchEvent(Object.assign(event, { clipboardData }));
    },
    text,
  );
}
