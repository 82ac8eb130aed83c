import { readFileSync } from 'node:fs';
import { projectPath } from '../support/project-path.ts';
import type { Fragment } from './score.ts';

/** A set of labelled fragments, and the figures below which the detector must not fall. */
export interface Corpus {
  name: string;
  fragments: readonly Fragment[];
  least: { precision: number; recall: number };
}

/**
 * The fragments that the first rules were written with, and those of other consoles that were written to put them to the
 * test: each set of these was first read by rules that did not know it.
 */
export const corpora: readonly Corpus[] = [
  {
    name: 'labelled snippets',
    fragments: read('labelled-snippets'),
    least: { precision: 0.99, recall: 0.98 },
  },
  {
    name: 'own fragments',
    fragments: read('own-fragments'),
    least: { precision: 0.99, recall: 0.98 },
  },
  {
    name: 'later fragments',
    fragments: read('later-fragments'),
    least: { precision: 0.99, recall: 0.92 },
  },
];

function read(name: string): Fragment[] {
  return JSON.parse(readFileSync(projectPath(`tests/corpus/${name}.json`), 'utf8'));
}
