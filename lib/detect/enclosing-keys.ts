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
  const braces = [...outer.matchAll(/[{}]/g)].reverse();
  let closed = 0;
  for (const { 0: brace, index } of braces) {
    if (brace === '}') closed++;
    else if (closed > 0) closed--;
    else return KEY_AT_END.exec(outer.slice(Math.max(0, index - 60), index))?.[1];
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
