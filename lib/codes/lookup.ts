import { briefs } from './all-briefs';
import { classOf } from './code-class';
import type { CodeBrief, CodeClass } from './types';

const byCode = new Map(briefs.map((row) => [row.code, row]));

/** Returns the brief row of a code, undefined where the database has none. */
export function findBrief(code: number): CodeBrief | undefined {
  return byCode.get(code);
}

/** Returns all brief rows of a class, sorted by code. */
export function briefsByClass(codeClass: CodeClass): CodeBrief[] {
  return briefs.filter((row) => classOf(row.code) === codeClass);
}
