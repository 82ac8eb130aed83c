import { isElement, isSilent, isSlot, isText, shadowOf, textBeside } from '../dom';

/** What may still be read of a text. */
interface Rest {
  length: number;
  nodes: number;
}

/** Returns the first `limit` characters of the text that a node shows in one line, a space where elements meet. */
export function textOf(node: Node, limit = 120): string {
  const only = node.firstChild;
  if (only && only === node.lastChild && isText(only) && !shadowOf(node)) return oneLine(only.data, limit);
  const parts: string[] = [];
  collect(node, parts, { length: limit, nodes: 200 });
  return parts.join(' ');
}

/**
 * Returns the first `limit` characters of a text in one line: source code is indented and broken into lines. Of a long one
 * no more is read than is needed.
 */
export function oneLine(data: string, limit: number): string {
  const text = data.trim();
  for (let reach = 2 * limit; ; reach *= 4) {
    const line = text.slice(0, reach).replace(/\s+/g, ' ');
    if (line.trimEnd().length >= limit || reach >= text.length) return line.slice(0, limit).trim();
  }
}

function collect(node: Node, parts: string[], left: Rest): void {
  const slotted = isSlot(node) ? node.assignedNodes() : [];
  for (const child of slotted) if (!add(child, parts, left)) return;
  if (slotted.length > 0) return;
  let child = (shadowOf(node) ?? node).firstChild;
  while (child && add(child, parts, left)) child = child.nextSibling;
}

/** Returns whether there is room for more. */
function add(child: Node, parts: string[], left: Rest): boolean {
  if (left.length <= 0 || left.nodes-- <= 0) return false;
  if (isText(child)) {
    const text = oneLine(child.data, left.length);
    if (text !== '' && goesOn(child)) parts.push((parts.pop() ?? '') + text);
    else if (text !== '') parts.push(text);
    left.length -= text.length;
  } else if (isElement(child) && !isSilent(child)) collect(child, parts, left);
  return true;
}

/** Returns whether a text goes on with what the text directly before it ends with: frameworks write `{caller}-{leg}` so. */
function goesOn(text: Text): boolean {
  const before = textBeside(text, 'previousSibling');
  return before !== undefined && /^\S/.test(text.data) && /\S$/.test(before.data);
}
