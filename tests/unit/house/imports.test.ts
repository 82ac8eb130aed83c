import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, parse, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** What stands beside the rooms and serves whoever needs it. */
const HELPERS = ['lib/message-of', 'lib/one-at-a-time', 'lib/slices', 'lib/watch-all'];

/** What each room may import of all others. */
const MAY_IMPORT: Record<string, string[]> = {
  'lib/codes': [],
  'lib/detect': ['lib/codes'],
  'lib/trace': ['lib/codes', 'lib/detect', ...HELPERS],
  'lib/page': ['lib/codes', 'lib/detect', ...HELPERS],
  'lib/sites': ['lib/codes', ...HELPERS],
  'lib/settings': ['lib/codes', 'lib/page', 'lib/sites', ...HELPERS],
  'lib/doors': ['lib/codes', 'lib/messages', 'lib/settings', 'lib/sites', ...HELPERS],
  components: ['lib/codes', 'lib/message-of', 'lib/trace'],
};

/** Every room of the house and every file beside the rooms, with something to import from it. */
const NEIGHBOURS = [
  { name: 'components', module: 'components/thing' },
  { name: 'entrypoints', module: 'entrypoints/thing' },
  ...readdirSync('lib', { withFileTypes: true })
    .filter(({ name }) => name !== 'locales')
    .map((entry) => ({ name: `lib/${parse(entry.name).name}`, isRoom: entry.isDirectory() }))
    .map(({ name, isRoom }) => ({ name, module: isRoom ? `${name}/thing` : name })),
];

/** The lines of a house that breaks all rules, file by file; the linter reads it once for all tests. */
const lines = new Map<string, string[]>();
let said: Map<string, string>;
const house = mkdtempSync(join(tmpdir(), 'sip-lens-house-'));
beforeAll(() => {
  said = lint();
});
afterAll(() => rmSync(house, { recursive: true }));

/** Adds a line to a file of the house; returns where it stands. */
function add(path: string, text: string): string {
  const before = lines.get(path) ?? [];
  lines.set(path, [...before, text]);
  return `${path}:${before.length + 1}`;
}

/** Lints the house; returns what is said of each line. */
function lint(): Map<string, string> {
  cpSync('biome.json', join(house, 'biome.json'));
  for (const [path, texts] of lines) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), texts.join('\n'));
  }
  const rules = ['noRestrictedImports', 'noRestrictedGlobals'].map((rule) => `--only=style/${rule}`);
  const { stdout, stderr } = spawnSync(
    resolve('node_modules/.bin/biome'),
    ['lint', '--vcs-enabled=false', '--colors=off', '--max-diagnostics=none', ...rules, '.'],
    { cwd: house, encoding: 'utf8' },
  );
  const parts = (stdout + stderr).split(/^(?=\S+:\d+:\d+ lint)/m);
  return new Map(parts.map((part) => [/^\S+:\d+(?=:)/.exec(part)?.[0] ?? '', part]));
}

describe('the house', () => {
  const refused = [
    ['lib/codes/a.ts', "import { thing } from '../detect/find-codes';", 'bottom of the house'],
    ['lib/codes/a.ts', "import { browser as it } from 'wxt/browser';", 'lib/codes is pure'],
    ['lib/codes/a.ts', 'export const seen = document.title;', 'answer without a page'],
    ['lib/detect/a.ts', "import { thing } from '../page/marks/marks';", 'lib/detect knows strings'],
    ['lib/detect/a.ts', 'export const seen = document.title;', 'lib/detect knows no DOM'],
    ['lib/detect/a.ts', "import { thing } from '../codes/wire-briefs';", 'the name alone'],
    ['lib/trace/a.ts', "import { thing } from '../page/marks/marks';", 'lib/trace reads text'],
    ['lib/trace/a.ts', "import { browser as it } from 'wxt/browser';", 'lib/trace is pure'],
    ['lib/trace/a.ts', 'export const seen = document.title;', 'text in, messages and codes out'],
    ['components/a.ts', "import { thing } from '../lib/page/marks/marks';", 'Components get props'],
    ['components/a.ts', "import { browser as it } from 'wxt/browser';", 'Components know no browser'],
    ['components/a.ts', 'export const seen = fetch("/");', 'no network'],
    ['lib/page/a.ts', "import { thing } from '../messages';", 'guest on the page'],
    ['lib/page/a.ts', "import { browser as it } from 'wxt/browser';", 'lib/page knows no browser'],
    ['lib/page/a.ts', 'export const seen = browser.runtime.id;', 'lib/page knows no browser'],
    ['lib/page/a.ts', "import { thing } from '../../components/card/CodeCard';", 'Only the card host'],
    ['lib/page/a.ts', "import { thing } from '../codes/wire-briefs';", 'comes with the card'],
    ['lib/page/card/card-host.tsx', "import { thing } from '../../settings/notes';", 'guest on the page'],
    ['lib/sites/a.ts', "import { thing } from '../../components/card/CodeCard';", 'Sites are'],
    ['lib/sites/a.ts', "import { thing } from '../settings/notes';", 'Sites are'],
    ['lib/settings/a.ts', "import { thing } from '../doors/shortcuts';", 'Settings are'],
    ['lib/doors/a.ts', "import { thing } from '../../components/card/CodeCard';", 'Doors open'],
    ['lib/messages.ts', "import { thing } from './doors/shortcuts';", 'beside the rooms'],
    ['lib/life.ts', "import { thing } from '../components/card/CodeCard';", 'beside the rooms'],
  ].map(([path = '', text = '', why = '']) => ({ path, text, why, at: add(path, text) }));

  test.each(refused)('$path may not say: $text', ({ at, why }) => {
    expect(said.get(at)).toContain(why);
  });

  const allowed = [
    ['lib/detect/a.ts', "import { thing } from '../codes/wire-names';"],
    ['lib/page/card/card-host.tsx', "import { thing } from '../../../components/card/CodeCard';"],
    ['lib/page/card/card-host.tsx', "import { thing } from '../../codes/wire-briefs';"],
    ['lib/messages.ts', "import type { Thing } from './settings/notes';"],
    ['entrypoints/a.ts', "import { thing } from '@/lib/page/marks/marks';"],
  ].map(([path = '', text = '']) => ({ path, text, at: add(path, text) }));

  test.each(allowed)('$path may say: $text', ({ at }) => {
    expect(said.get(at)).toBeUndefined();
  });

  const imports = Object.entries(MAY_IMPORT).flatMap(([room, may]) =>
    [`${room}/all.ts`, `${room}/deep/all.ts`].map((path) => ({
      path,
      may,
      tried: NEIGHBOURS.filter(({ name }) => name !== room).map(({ name, module }) => ({
        name,
        at: add(path, `import { thing } from '${relative(dirname(path), module)}';`),
      })),
    })),
  );

  test.each(imports)('$path imports of its neighbours only $may', ({ may, tried }) => {
    const passed = tried.filter(({ at }) => !said.has(at)).map(({ name }) => name);
    expect(passed.sort()).toEqual([...may].sort());
  });
});
