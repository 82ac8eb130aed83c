import { pseudo } from './brief/pseudo';
import type { CodeBrief } from './types';
import { wireBriefs } from './wire-briefs';

/** Every brief row, sorted by code. */
export const briefs: readonly CodeBrief[] = [...wireBriefs, ...pseudo].toSorted((a, b) => a.code - b.code);
