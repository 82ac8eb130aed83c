/**
 * `npm run learn`: learns from the fragments of the corpus how likely a number is a response code among the words
 * around it, writes the weights for the detector, and prints how well others would have been told that were not learned
 * from. Two files are left out of it: they stay exams.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { build, type Rolldown } from 'vite';
import { STEPS_OF_ONE } from '../../lib/detect/learned/steps.ts';
import type { Fragment } from '../corpus/score.ts';
import { CHROMIUM } from '../support/browsers.ts';
import { startChromium } from '../support/chromium-extension.ts';
import { ensurePrograms } from '../support/install-browsers.ts';
import { projectPath } from '../support/project-path.ts';
import { type Model, type Sample, train } from './learn/training.ts';
import { writeSteps } from './learn/write-steps.ts';

const LEARNED = [
  'own-fragments',
  'later-fragments',
  'others-fragments',
  'prose-fragments',
  'languages-fragments',
];
const EXAMS = ['labelled-snippets', 'unlearned-fragments'];
const WEIGHTS = projectPath('lib/detect/learned/weights.ts');
/** A test compares it with the rules that there are: one that is named anew has no weight until it is learned again. */
const RULES = projectPath('tests/commands/learn/learned-rules.json');
const FOLDS = 5;
const THRESHOLDS = [0, 0.5, 1, 1.5, 2, 3];

const { samples, rules } = await readSamples([...LEARNED, ...EXAMS]);
const learned = LEARNED.flatMap((name) => samples.get(name) ?? []);
const ids = new Map([...new Set(learned.map(({ id }) => id))].map((id, index) => [id, index]));
const unseen = Array.from({ length: FOLDS }, (_, fold) => {
  const isHeldOut = ({ id }: Sample) => (ids.get(id) ?? 0) % FOLDS === fold;
  const model = train(learned.filter((sample) => !isHeldOut(sample)));
  return scores(model, learned.filter(isHeldOut));
}).flat();
const model = train(learned);
report(`${learned.length} numbers, each told by what was learned from the others (${FOLDS} parts)`, unseen);
for (const name of EXAMS) {
  const exam = samples.get(name) ?? [];
  report(`${exam.length} numbers of ${name}`, scores(model, exam));
}
writeFileSync(WEIGHTS, asFile(model));
writeFileSync(RULES, `${JSON.stringify(rules, undefined, 2)}\n`);

/** What `samples.ts` leaves in the page. */
declare const samplesOf: (fragment: Fragment) => Sample[];
declare const ruleNames: readonly string[];

type Scored = { score: number; isCode: boolean };

function scores({ bias, steps }: Model, samples: readonly Sample[]): Scored[] {
  return samples.map(({ slots, isCode }) => {
    const sum = slots.reduce((sum, slot) => sum + (steps[slot] ?? 0), 0);
    return { score: bias + sum / STEPS_OF_ONE, isCode };
  });
}

function report(title: string, scored: readonly Scored[]): void {
  console.info(title);
  const codes = scored.filter(({ isCode }) => isCode).length;
  for (const threshold of THRESHOLDS) {
    const taken = scored.filter(({ score }) => score >= threshold);
    const hits = taken.filter(({ isCode }) => isCode).length;
    console.info(
      `  from ${threshold.toFixed(2)}: precision ${(hits / taken.length).toFixed(3)}, recall ${(hits / codes).toFixed(3)}`,
    );
  }
}

/** Returns a model as `log-odds.ts` reads it. */
function asFile({ bias, steps }: Model): string {
  return `/** Written by \`npm run learn\`. */
export const weights = {
  bias: ${bias},
  steps: \`${writeSteps(steps).replace(/[\\`]|\$(?=\{)/g, '\\$&')}\`,
};
`;
}

/** What was read of fragments, by their file, and the names of the rules that judged them. */
interface Read {
  samples: ReadonlyMap<string, readonly Sample[]>;
  rules: readonly string[];
}

/** Reads the fragments of files in Chromium: what a page tells about a number is read from its DOM. */
async function readSamples(names: readonly string[]): Promise<Read> {
  const [executablePath] = ensurePrograms(CHROMIUM);
  const browser = await startChromium(executablePath);
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundle('tests/commands/learn/samples.ts') });
    const samples = new Map<string, Sample[]>();
    for (const name of names) {
      const fragments: Fragment[] = JSON.parse(
        readFileSync(projectPath(`tests/corpus/${name}.json`), 'utf8'),
      );
      const read = await page.evaluate((all) => all.flatMap(samplesOf), fragments);
      samples.set(name, read);
    }
    return { samples, rules: await page.evaluate(() => ruleNames) };
  } finally {
    await browser.close();
  }
}

async function bundle(entry: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': projectPath('') } },
    build: { write: false, lib: { entry: projectPath(entry), formats: ['iife'], name: 'samples' } },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = built[0]?.output ?? [];
  if (!chunk) throw new Error(`Nothing was built from ${entry}.`);
  return chunk.code;
}
