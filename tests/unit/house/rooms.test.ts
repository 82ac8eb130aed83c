import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Whole rooms that build upon each other; a file that stands beside the rooms of its part counts as one of its own. */
const PARTS = ['components', 'lib/codes', 'lib/detect', 'lib/page', 'lib/settings'];

/** Returns what each room of a part imports of the others. */
function importsIn(part: string): Map<string, Set<string>> {
  const roomOf = (path: string) => path.slice(part.length + 1).split('/')[0] ?? '';
  const imports = new Map<string, Set<string>>();
  for (const path of globSync(`${part}/**/*.{ts,tsx}`)) {
    const room = roomOf(path).replace(/\.tsx?$/, '');
    const others = imports.get(room) ?? new Set();
    for (const [, specifier = ''] of readFileSync(path, 'utf8').matchAll(/ from '(\.[^']+)'/g)) {
      const target = normalize(join(dirname(path), specifier));
      if (target.startsWith(`${part}/`) && roomOf(target) !== room) others.add(roomOf(target));
    }
    imports.set(room, others);
  }
  return imports;
}

test.each(PARTS)('no two rooms of %s build upon each other', (part) => {
  const imports = importsIn(part);
  const settled = new Set<string>();
  for (let before = -1; settled.size > before; ) {
    before = settled.size;
    for (const [room, others] of imports) if (settled.isSupersetOf(others)) settled.add(room);
  }
  expect(imports.size).toBeGreaterThan(5);
  expect([...imports.keys()].filter((room) => !settled.has(room))).toEqual([]);
});
