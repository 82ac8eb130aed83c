import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildOutput, Wxt } from 'wxt';

/** A library whose code is in the build, as `licences.json` in the build lists it. */
interface Library {
  name: string;
  version: string;
  licence: string;
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

function readLibrary(folder: string): Library[] {
  const path = join(folder, 'package.json');
  if (!existsSync(path)) return [];
  const { name, version, license } = JSON.parse(readFileSync(path, 'utf8'));
  return [{ name, version, licence: license }];
}
