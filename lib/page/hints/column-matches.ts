import type { CodeMatch, Column, TextContext } from '../../detect/types';

/** The context of a text that may stand in a cell. */
export interface CellContext extends TextContext {
  /** The cell holds nothing but this text. */
  readonly isWholeCell: boolean;
  /** Somebody has asked what stands beside the cell, which is all that tells it from the others of its column. */
  readonly wasRowRead: boolean;
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
    if (!column || !NUMBER_ALONE.test(data) || !context.isWholeCell) return find();
    const known = this.#columns.get(column) ?? new Map<string, readonly CodeMatch[]>();
    this.#columns.set(column, known);
    const labels = context.labels.map(({ kind, text }) => `${kind}: ${text}`);
    const key = [data, ...labels, '', ...context.sections].join('\n');
    const before = known.get(key);
    if (before) return before;
    const found = find();
    if (!context.wasRowRead) known.set(key, found);
    return found;
  }
}
