import { viewportOf } from './rect';
import { visibleSlice } from './visible-slice';

/** From this length on, only the lines of a text that can be seen are read. */
const LONG_TEXT = 20_000;

/** Returns what of a text is worth reading now, and the offset where it begins: of a very long one, the lines in view. */
export function dataInView(text: Text): { data: string; start: number } {
  if (text.length <= LONG_TEXT) return { data: text.data, start: 0 };
  const { start, end } = visibleSlice(text, viewportOf(window));
  return { data: text.data.slice(start, end), start };
}
