import { readFileSync } from 'node:fs';
import { projectPath } from '../support/project-path.ts';
import type { Fragment } from './score.ts';

/** A set of labelled fragments, and the figures below which the detector must not fall. */
export interface Corpus {
  name: string;
  fragments: readonly Fragment[];
  least: { precision: number; recall: number };
}

/** The fragments that the first rules were written with, and those that were written before any tuning. */
export const corpora: readonly Corpus[] = [
  {
    name: 'labelled snippets',
    fragments: read('labelled-snippets'),
    least: { precision: 0.99, recall: 0.95 },
  },
  {
    name: 'own fragments',
    fragments: read('own-fragments'),
    least: { precision: 0.97, recall: 0.9 },
  },
];

function read(name: string): Fragment[] {
  return JSON.parse(readFileSync(projectPath(`tests/corpus/${name}.json`), 'utf8'));
}
