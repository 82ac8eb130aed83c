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

/** Pastes a file in the same way, and beside it the text that a program may put there. */
export function pasteFileInto(
  page: Page,
  selector: string,
  file: { content: string; type: string },
  text = '',
): Promise<boolean> {
  return page.$eval(
    selector,
    (target, { content, type }, beside) => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([content], 'pasted', { type }));
      if (beside) clipboardData.setData('text/plain', beside);
      const event = new Event('paste', { bubbles: true, cancelable: true });
      return target.dispatchEvent(Object.assign(event, { clipboardData }));
    },
    file,
    text,
  );
}
