import { corpora } from '../corpus/corpora.ts';
import { testCorpusIn } from './corpus-figures.ts';

// The others would take minutes, and never differed from Chromium by a single number.
testCorpusIn('Firefox', corpora.slice(0, 1));
