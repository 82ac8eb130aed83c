import { expect, test } from 'vitest';
import { isMarked, marksBecome } from '../support/highlights.ts';
import { openUnfinished, serveUnfinished } from '../support/serve-unfinished.ts';
import { describeInBothBrowsers } from './both-browsers.ts';

const ANSWER = '<p>SIP/2.0 486 Busy Here</p>';

describeInBothBrowsers('marks come to a page', (stage) => {
  test.each([
    ['that is sent line by line without an end', `<title>Log</title>${ANSWER}`],
    ['whose script never comes', `<title>Log</title>${ANSWER}<script src="/never.js"></script><p>More</p>`],
    ['whose image never comes', `<title>Log</title>${ANSWER}<img src="/never.png"></body></html>`],
  ])('%s', async (_, html) => {
    const { lens } = stage();
    const server = await serveUnfinished(html);
    await lens.grantHost(server.url);
    const page = await lens.newPage();
    await openUnfinished(page, server.url);
    const marks = await marksBecome(page, isMarked);
    expect(marks.map(({ text }) => text)).toEqual(['486']);
    await page.close();
    await server.close();
  });
});
