import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildOutput, Wxt } from 'wxt';

/** A library whose code is in the build, as `licences.json` in the build lists it. */
interface Library {
  name: string;
  version: string;
  licence: string;
  /** The whole text, with the copyright notice. */
  text: string;
}

/** What a `package.json` says that matters here. */
interface Package {
  name: string;
  version: string;
  license: string;
  author?: string | { name: string };
  repository?: { url: string };
}

/** Writes `licences.json` into a finished build: the libraries that it contains, as the bundler has seen them. */
export function writeLicences({ config }: Wxt, { steps }: Readonly<BuildOutput>): void {
  const chunks = steps.flatMap((step) => step.chunks);
  const modules = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
  const folders = new Set(modules.map(packageFolder).filter((folder) => folder !== undefined));
  const libraries = [...folders].flatMap(readLibrary).sort((a, b) => a.name.localeCompare(b.name));
  writeFileSync(join(config.outDir, 'licences.json'), `${JSON.stringify(libraries, null, 2)}\n`);
}

/** Returns the folder of the package that a bundled module comes from, or undefined for our own code. */
function packageFolder(moduleId: string): string | undefined {
  return /^\0?(?<folder>.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(moduleId)?.groups?.folder;
}

/** Returns the library in a folder. Exported for its test. */
export function readLibrary(folder: string): Library[] {
  const path = join(folder, 'package.json');
  if (!existsSync(path)) return [];
  const described: Package = JSON.parse(readFileSync(path, 'utf8'));
  const { name, version, license } = described;
  return [{ name, version, licence: license, text: licenceFile(folder) ?? usualText(described) }];
}

function licenceFile(folder: string): string | undefined {
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(each));
  return file && readFileSync(join(folder, file), 'utf8').trim();
}

/** Some packages name their licence and ship no text of it. Only for the MIT licence is its usual text the right one. */
function usualText({ name, license, author, repository }: Package): string {
  if (license !== 'MIT') throw new Error(`${name} has the licence ${license}, and no text of it.`);
  const holder =
    (typeof author === 'string' ? author : author?.name) ?? `the authors of ${repository?.url ?? name}`;
  return `MIT License\n\nCopyright (c) ${holder}\n\n${MIT}`;
}

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;
