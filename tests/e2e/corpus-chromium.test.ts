import { corpora } from '../corpus/corpora.ts';
import { testCorpusIn } from './corpus-figures.ts';

testCorpusIn('Chromium', corpora);
