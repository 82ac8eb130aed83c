import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '../support/chromium-extension.ts';
import { eventually } from '../support/eventually.ts';
import { isMarked, marksBecome, middleOf } from '../support/highlights.ts';
import { projectPath } from '../support/project-path.ts';
import { serve } from '../support/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'sip-lens-network-'));
const log = join(folder, 'log.json');
/** Who asked for what, line by line: the browser asks for its own updates too, with no origin as the initiator. */
const REQUEST = /"initiator":"(?:chrome-extension|https?):[^"]+".*?"url":"(?<address>(?:https?|wss?):[^"]+)"/;

let demo: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  demo = await serve(projectPath('tests/demo'));
  const lens = await launchChromium(inject('browsers').chromium, inject('builds').chromium, {
    flags: [`--log-net-log=${log}`],
  });
  await lens.grantHost(demo.url);
  const page = await lens.newPage(`${demo.url}/cdr.html`);
  const [mark] = await marksBecome(page, isMarked);
  if (!mark) throw new Error('Nothing is marked.');
  const { x, y } = middleOf(mark);
  await page.mouse.move(x, y, { steps: 3 });
  await eventually('a card', () => lens.readCard(page));
  const popup = await lens.openPopup(page);
  await popup.locator('[role="combobox"]').fill('codec mismatch');
  await popup.waitForSelector('[role="option"]');
  await lens.close();
});

afterAll(async () => {
  await demo.close();
  rmSync(folder, { recursive: true });
});

test('no request leaves the machine: marks, card and lookup ask nobody', () => {
  const requests = readFileSync(log, 'utf8')
    .split('\n')
    .flatMap((line) => REQUEST.exec(line)?.groups?.address ?? []);
  const own = new URL(demo.url).origin;
  expect(requests.map((address) => new URL(address).origin)).toContain(own);
  expect(requests.filter((address) => new URL(address).origin !== own)).toEqual([]);
});
