const TAG_NAME = /^<([\w:.-]+)\s/;
const KEY_AT_END = /["']?([\w.:-]{1,40})["']?\s{0,4}[:=]?\s{0,4}\[?\s{0,8}$/;
const INDENTED_KEY = /^( *)(?:- )?([\w.-]+):\s*$/;

/** Returns the name of what encloses a value in JSON, YAML, XML or a metric, given the text before the value. */
export function enclosingKey(outer: string): string | undefined {
  return nameOfOpenTag(outer) ?? keyOfObject(outer) ?? keyOfIndented(outer);
}

function nameOfOpenTag(outer: string): string | undefined {
  const open = outer.lastIndexOf('<');
  return open < 0 || outer.includes('>', open) ? undefined : TAG_NAME.exec(outer.slice(open))?.[1];
}

/** The key before the last brace that is still open. */
function keyOfObject(outer: string): string | undefined {
  let closed = 0;
  for (let at = outer.length - 1; at >= 0; at--) {
    if (outer[at] === '}') closed++;
    if (outer[at] !== '{') continue;
    if (closed === 0) return KEY_AT_END.exec(outer.slice(Math.max(0, at - 60), at))?.[1];
    closed--;
  }
  return undefined;
}

/** The nearest line above that is indented less and ends with a colon. */
function keyOfIndented(outer: string): string | undefined {
  if (!outer.includes(':\n')) return undefined;
  const lines = outer.split('\n');
  const indent = indentOf(lines.pop() ?? '');
  for (const line of lines.reverse()) {
    const [, spaces = '', key] = INDENTED_KEY.exec(line) ?? [];
    if (key && spaces.length < indent) return key;
    if (line.trim() !== '' && indentOf(line) === 0) return undefined;
  }
  return undefined;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
