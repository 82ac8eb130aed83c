import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const house = mkdtempSync(join(tmpdir(), 'sip-lens-house-'));
cpSync('biome.json', join(house, 'biome.json'));
afterAll(() => rmSync(house, { recursive: true }));

/** Lints a text as if it stood in a file of the house, and returns what the linter says. */
function lint(path: string, text: string): string {
  const file = join(house, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  const biome = resolve('node_modules/.bin/biome');
  const { stdout, stderr } = spawnSync(biome, ['lint', '--vcs-enabled=false', '--colors=off', path], {
    cwd: house,
    encoding: 'utf8',
  });
  return stdout + stderr;
}

const used = 'export const seen = thing;';

describe('the house', () => {
  test.each([
    ['lib/codes/a.ts', `import { thing } from '../detect/find-codes'; ${used}`, 'bottom of the house'],
    ['lib/codes/a.ts', `import { browser as thing } from 'wxt/browser'; ${used}`, 'lib/codes is pure'],
    ['lib/codes/a.ts', 'export const seen = document.title;', 'answer without a page'],
    ['lib/detect/a.ts', `import { thing } from '../page/marks'; ${used}`, 'lib/detect knows strings'],
    ['lib/detect/a.ts', 'export const seen = document.title;', 'lib/detect knows no DOM'],
    ['lib/detect/a.ts', `import { thing } from '../codes/wire-briefs'; ${used}`, 'the name alone'],
    ['lib/trace/a.ts', `import { thing } from '../page/marks'; ${used}`, 'lib/trace reads text'],
    ['lib/trace/a.ts', `import { browser as thing } from 'wxt/browser'; ${used}`, 'lib/trace is pure'],
    ['lib/trace/a.ts', 'export const seen = document.title;', 'text in, messages and codes out'],
    ['components/a.ts', `import { thing } from '../lib/page/marks'; ${used}`, 'Components get props'],
    [
      'components/a.ts',
      `import { browser as thing } from 'wxt/browser'; ${used}`,
      'Components know no browser',
    ],
    ['components/a.ts', 'export const seen = fetch("/");', 'no network'],
    ['lib/page/a.ts', `import { thing } from '../messages'; ${used}`, 'guest on the page'],
    ['lib/page/a.ts', `import { browser as thing } from 'wxt/browser'; ${used}`, 'lib/page knows no browser'],
    ['lib/page/a.ts', 'export const seen = browser.runtime.id;', 'lib/page knows no browser'],
    ['lib/page/a.ts', `import { thing } from '../../components/CodeCard'; ${used}`, 'Only the card host'],
    ['lib/page/a.ts', `import { thing } from '../codes/wire-briefs'; ${used}`, 'comes with the card'],
    ['lib/sites/a.ts', `import { thing } from '../../components/CodeCard'; ${used}`, 'they know no views'],
    ['lib/doors/a.ts', `import { thing } from '../../components/CodeCard'; ${used}`, 'they know no views'],
  ])('%s may not say: %s', (path, text, why) => {
    expect(lint(path, text)).toContain(why);
  });

  test.each([
    ['lib/detect/a.ts', `import { thing } from '../codes/wire-names'; ${used}`],
    ['lib/trace/a.ts', `import { thing } from '../detect/find-codes'; ${used}`],
    ['components/a.ts', `import { thing } from '../lib/codes/lookup'; ${used}`],
    ['lib/page/a.ts', `import { thing } from '../detect/find-codes'; ${used}`],
    ['lib/page/card-host.tsx', `import { thing } from '../../components/CodeCard'; ${used}`],
    ['lib/page/card-host.tsx', `import { thing } from '../codes/wire-briefs'; ${used}`],
    ['entrypoints/a.ts', `import { thing } from '@/lib/page/marks'; ${used}`],
  ])('%s may say: %s', (path, text) => {
    expect(lint(path, text)).not.toContain('noRestricted');
  });
});
