import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readLibrary } from '../../../wxt.licences';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sip-lens-library-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const library = { name: 'library', version: '1.2.3', license: 'MIT' };
const describeAs = (described: object) =>
  writeFileSync(join(folder, 'package.json'), JSON.stringify(described));

describe('the licence of a library', () => {
  test('is the text that comes with it', () => {
    describeAs(library);
    writeFileSync(join(folder, 'LICENSE.md'), 'Copyright (c) 2020 Somebody\n');
    expect(readLibrary(folder)).toEqual([
      { name: 'library', version: '1.2.3', licence: 'MIT', text: 'Copyright (c) 2020 Somebody' },
    ]);
  });

  test('is the usual text with the author where none comes with it', () => {
    describeAs({ ...library, author: { name: 'Somebody' } });
    expect(readLibrary(folder)[0]?.text).toMatch(/^MIT License\n\nCopyright \(c\) Somebody\n\nPermission is/);
  });

  test('stops the build where nobody knows its text', () => {
    describeAs({ ...library, license: 'Apache-2.0' });
    expect(() => readLibrary(folder)).toThrow('library has the licence Apache-2.0, and no text of it.');
  });
});
