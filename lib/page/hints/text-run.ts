import { isText, textBeside } from '../dom';

/** A text node, and what stands directly beside it: frameworks write `Retry on {a}, {b}` as four texts. */
export interface TextRun {
  node: Text;
  first: Text;
  last: Text;
  /** What all of them say. */
  data: string;
  /** Where the node begins in `data`. */
  start: number;
}

/** So much is read on either side. */
const REACH = 200;
const MOST_TEXTS = 40;
/** A longer text says enough by itself. */
const LONG = 2_000;

/** Returns the run of texts around a text node, without an element between. */
export function runAround(node: Text): TextRun {
  const run = { node, first: node, last: node, data: node.data, start: 0 };
  if (node.length > LONG) return run;
  for (let step = 0; step < MOST_TEXTS && run.start < REACH; step++) {
    const before = textBeside(run.first, 'previousSibling');
    if (!before || before.length > LONG) break;
    run.first = before;
    run.data = before.data + run.data;
    run.start += before.length;
  }
  const longest = run.data.length + REACH;
  for (let step = 0; step < MOST_TEXTS && run.data.length < longest; step++) {
    const after = textBeside(run.last, 'nextSibling');
    if (!after || after.length > LONG) break;
    run.last = after;
    run.data += after.data;
  }
  return run;
}

/** Yields the texts of the run that a node is in: a text, or a comment beside one. */
export function* textsOfRun(node: Node): Generator<Text> {
  const text = isText(node) ? node : (textBeside(node, 'previousSibling') ?? textBeside(node, 'nextSibling'));
  if (!text) return;
  const { first, last } = runAround(text);
  for (let at: Text | undefined = first; at; at = at === last ? undefined : textBeside(at, 'nextSibling'))
    yield at;
}
