import type { Page } from 'puppeteer-core';
import { checkDocument, type DocumentCheck } from '../support/expectations.ts';
import type { ExtensionUnderTest } from '../support/extension-under-test.ts';
import { openCard } from '../support/open-card.ts';

const PAGES = ['index', 'cdr', 'trace', 'log', 'call', 'frame', 'big', 'empty'].map((name) => `${name}.html`);

/** The longest page of the demo has hundreds of screens that all look the same. */
const SCREENS_PER_PAGE = 4;

/** Visits every page of the demo, prints which codes are marked there, and saves a picture of an open card. */
export async function demoTour(extension: ExtensionUnderTest, url: string, picture: string): Promise<void> {
  const page = await extension.newPage();
  for (const name of PAGES) {
    await page.goto(`${url}/${name}`);
    const checks: DocumentCheck[] = [];
    for (const frame of page.frames()) checks.push(await checkDocument(frame, SCREENS_PER_PAGE));
    console.log(report(name, checks));
  }
  await page.goto(`${url}/cdr.html`);
  await photographCard(extension, page, picture);
}

function report(name: string, checks: DocumentCheck[]): string {
  const places = checks.flatMap((check) => check.expectations);
  const wrong = checks.flatMap((check) => check.wrong);
  const surprises = wrong.map(
    ({ text, expect, marked }) => `  "${text}": expected ${expect}, marked ${marked.join() || 'none'}`,
  );
  const score = `${places.length - wrong.length} of ${places.length} places as expected`;
  return [`${name}: ${tally(places.flatMap((place) => place.marked))} (${score})`, ...surprises].join('\n');
}

function tally(codes: string[]): string {
  const counts = new Map<string, number>();
  for (const code of codes.toSorted()) counts.set(code, (counts.get(code) ?? 0) + 1);
  return (
    [...counts].map(([code, count]) => (count > 1 ? `${code} ×${count}` : code)).join(', ') || 'no codes'
  );
}

/** Hovers the first 486 of a page and saves how the page looks with the card open. */
async function photographCard(extension: ExtensionUnderTest, page: Page, picture: string): Promise<void> {
  const card = await openCard(extension, page, '486');
  await page.screenshot({ path: picture });
  console.log(`The card of 486 says: ${card.text}\nPicture: ${picture}`);
}
