/**
 * Prints what the built extension weighs, and how much of it the code database is; fails where a budget is exceeded.
 * The scout is in every frame of every granted site, the page script wherever one shows a number, the card script wherever
 * one shows a mark, and the popup opens hundreds of times a day.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { projectPath } from '../support/project-path.ts';

const KIB = 1024;
const DATABASE = { 'brief rows': 'lib/codes/all-briefs.ts', 'details, Q.850': 'lib/codes/dossier.ts' };

interface Weight {
  raw: number;
  gzip: number;
}

function weigh(...texts: (string | Buffer)[]): Weight {
  return {
    raw: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    gzip: texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0),
  };
}

function filesOf(folder: string, pattern: RegExp): Buffer[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => pattern.test(name))
    .map((name) => readFileSync(join(folder, name)));
}

/**
 * Returns an HTML page, the scripts and styles that it names, and the scripts that those import; of what is imported
 * later only what the page's own script asks for, since that is loaded each time as well.
 */
function filesOfPage(folder: string, page: string): Buffer[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path = '']) => path);
  const seen = new Set<string>([page]);
  const add = (path: string, imports: RegExp) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const [, name = ''] of readFileSync(join(folder, path), 'utf8').matchAll(imports))
      add(join(dirname(path), name), /(?:from|import)\s*["']\.\/([^"']+\.js)["']/g);
  };
  for (const path of named) add(path, /(?:from|import)\s*\(?["'`]\.\/([^"'`]+\.js)["'`]/g);
  return [...seen].map((path) => readFileSync(join(folder, path)));
}

async function weighModule(path: string): Promise<Weight> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: projectPath(path), formats: ['es'], fileName: 'module' } },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) =>
    'output' in each ? each.output : [],
  );
  return weigh(...outputs.flatMap((each) => (each.type === 'chunk' ? [each.code] : [])));
}

function print(name: string, { raw, gzip }: Weight, budget?: number): void {
  const share = budget ? ` of ${budget}` : '';
  console.log(
    `${name.padEnd(26)} ${(raw / KIB).toFixed(1).padStart(7)} KiB   gzip ${(gzip / KIB).toFixed(1)}${share} KiB`,
  );
}

let isTooHeavy = false;
for (const target of ['chrome-mv3', 'firefox-mv3']) {
  const folder = projectPath(`.output/${target}`);
  const parts = [
    { name: 'scout', weight: weigh(...filesOf(folder, /^(?:early|scout)\.js$/)), budget: 8 },
    { name: 'page script', weight: weigh(...filesOf(folder, /^page\.js$/)), budget: 88 },
    { name: 'card script', weight: weigh(...filesOf(folder, /^card\.js$/)), budget: 40 },
    {
      name: 'popup',
      weight: weigh(...filesOfPage(folder, 'popup.html')),
      budget: 70,
    },
    { name: 'background', weight: weigh(...filesOf(folder, /^background\.js$/)) },
  ];
  for (const { name, weight, budget } of parts) {
    print(`${target} ${name}`, weight, budget);
    if (budget && weight.gzip > budget * KIB) isTooHeavy = true;
  }
}
for (const [name, path] of Object.entries(DATABASE)) print(`database: ${name}`, await weighModule(path));
if (isTooHeavy) {
  console.error('A part is over its budget.');
  process.exitCode = 1;
}
