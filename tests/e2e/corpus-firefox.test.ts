import { testCorpusIn } from './corpus-figures.ts';

testCorpusIn('Firefox');
