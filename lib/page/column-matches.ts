import type { CodeMatch, Column, TextContext } from '../detect/types';

/** A context that tells whether it was asked for more than all cells of its column have in common. */
export interface CellContext extends TextContext {
  readonly wasSingular: boolean;
}

const NUMBER_ALONE = /^\s*\d{3}\s*$/;

/**
 * Remembers what was found in a column whose cells hold a number and nothing else: the same numbers come again and
 * again, and only some rules look at what stands beside them.
 */
export class ColumnMatches {
  readonly #columns = new WeakMap<Column, Map<string, readonly CodeMatch[]>>();

  /** Returns what `find` finds in a cell, or has found in another that cannot be told from it. */
  of(data: string, context: CellContext, find: () => readonly CodeMatch[]): readonly CodeMatch[] {
    const { column } = context;
    if (!column || !NUMBER_ALONE.test(data)) return find();
    const known = this.#columns.get(column) ?? new Map<string, readonly CodeMatch[]>();
    this.#columns.set(column, known);
    const key = [data, ...context.labels.map(({ text }) => text), ...context.sections].join('\n');
    const before = known.get(key);
    if (before) return before;
    const found = find();
    if (!context.wasSingular) known.set(key, found);
    return found;
  }
}
