import { expect, test } from 'vitest';
import { isMarked, marksBecome } from '../support/highlights.ts';
import { openUnfinished, serveUnfinished } from '../support/serve-unfinished.ts';
import { describeInBothBrowsers } from './both-browsers.ts';

const ANSWER = '<p>SIP/2.0 486 Busy Here</p>';

describeInBothBrowsers('marks come to a page', (stage) => {
  test.each([
    ['that is sent line by line without an end', ANSWER, false],
    ['whose script never comes', `${ANSWER}<script src="/never.js"></script><p>More</p>`, true],
    ['whose image never comes', `${ANSWER}<img src="/never.png">`, true],
  ])('%s', async (_, html, isWhole) => {
    const { lens } = stage();
    const server = await serveUnfinished(`<title>Log</title>${html}`, isWhole);
    await lens.grantHost(server.url);
    const page = await lens.newPage();
    await openUnfinished(page, server.url);
    const marks = await marksBecome(page, isMarked);
    expect(marks.map(({ text }) => text)).toEqual(['486']);
    await page.close();
    await server.close();
  });
});
