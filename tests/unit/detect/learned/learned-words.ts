import { weights } from '@/lib/detect/learned/weights';

/** Every word that something was learned of, in whatever place. */
export const learnedWords = weights.features.split('\n').flatMap((line) => line.split(' ').slice(1));
