import type { Page } from 'puppeteer-core';
import type { Card } from './closed-root.ts';
import { eventually } from './eventually.ts';
import type { ExtensionUnderTest } from './extension-under-test.ts';
import { middleOf, readMarks } from './highlights.ts';

/** Points at the first mark on a code in a page, and returns the card that opens. */
export async function openCard(lens: ExtensionUnderTest, page: Page, code: string): Promise<Card> {
  const mark = await eventually(`a mark on ${code}`, async () =>
    (await readMarks(page)).find(({ text }) => text === code),
  );
  const { x, y } = middleOf(mark);
  await page.mouse.move(x, y, { steps: 3 });
  return eventually(`the card of ${code}`, () => lens.readCard(page));
}
