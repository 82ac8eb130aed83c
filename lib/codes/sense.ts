import type { CodeBrief, Sense } from './types';

/** Returns the other meaning of a code that the words around it name, or undefined for the usual one. */
export function matchingSense(brief: CodeBrief, words: string): Sense | undefined {
  const lower = words.toLowerCase();
  return brief.senses?.find((sense) => sense.phrases?.some((phrase) => lower.includes(phrase.toLowerCase())));
}
