/** A path into a value: keys and positions, from the outside in. */
export type JsonPath = readonly (string | number)[];

/** The value of a JSON text and the line, counted from 1, on which each part of it begins; or the line that is wrong. */
export type ParsedJson = { value: unknown; lineOf: (path: JsonPath) => number } | { wrongLine: number };

/** One token; of a string no more than its first quote. */
const TOKEN = /[ \t\n\r]*([{}[\],:"]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
/** The next part of a string. One expression for all of a long string would run out of stack. */
const STRING_PART = /[^"\\]*("|\\.)/sy;
const DEEPEST = 50;

/**
 * Parses JSON as `JSON.parse` does, and tells the lines as well, which neither `JSON.parse` nor the errors of every
 * browser do. What is nested more than 50 deep counts as wrong.
 */
export function parseJson(text: string): ParsedJson {
  const { value, wrongAt } = walkJson(text, () => {});
  if (wrongAt !== undefined) return { wrongLine: lineAt(text, wrongAt) };
  // The text is read again on request: for a large file, keeping the line of every part costs more than reading it twice.
  const lineOf = (path: JsonPath) => {
    let found = 0;
    walkJson(text, (each, start) => {
      if (each.length === path.length && each.every((key, depth) => key === path[depth])) found = start;
    });
    return lineAt(text, found);
  };
  return { value, lineOf };
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

/** Returns where the string ends whose first quote stands before a position, or where the text does. */
function endOfString(text: string, from: number): number {
  STRING_PART.lastIndex = from;
  for (;;) {
    const [, last] = STRING_PART.exec(text) ?? [];
    if (last === undefined) return text.length;
    if (last === '"') return STRING_PART.lastIndex;
  }
}

/** Parses a text and calls `visit` with the path and the position of every value; or returns where it is wrong. */
function walkJson(
  text: string,
  visit: (path: JsonPath, start: number) => void,
): { value?: unknown; wrongAt?: number } {
  let end = 0;
  let start = 0;
  try {
    const value = readValue(next(), []);
    const rest = text.slice(end).search(/[^ \t\n\r]/);
    return rest < 0 ? { value } : { wrongAt: end + rest };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { wrongAt: start };
  }

  function next(): string {
    TOKEN.lastIndex = end;
    const [found, token] = TOKEN.exec(text) ?? [];
    if (found === undefined || token === undefined) {
      start = end + (/^[ \t\n\r]*/.exec(text.slice(end))?.[0].length ?? 0);
      throw new SyntaxError();
    }
    start = end + found.length - token.length;
    end += found.length;
    if (token === '"') end = endOfString(text, end);
    return text.slice(start, end);
  }

  function expect(expected: string, token = next()): void {
    if (token !== expected) throw new SyntaxError();
  }

  function readValue(token: string, path: JsonPath): unknown {
    visit(path, start);
    if (path.length > DEEPEST) throw new SyntaxError();
    if (token === '{') return Object.fromEntries(readMembers('}', path, readProperty));
    if (token === '[') return readMembers(']', path, readItem);
    if (/^[\]},:]/.test(token)) throw new SyntaxError();
    return JSON.parse(token);
  }

  function readMembers<T>(
    closing: string,
    path: JsonPath,
    read: (token: string, path: JsonPath, index: number) => T,
  ): T[] {
    const members: T[] = [];
    let token = next();
    if (token === closing) return members;
    for (;;) {
      members.push(read(token, path, members.length));
      const after = next();
      if (after === closing) return members;
      expect(',', after);
      token = next();
    }
  }

  function readItem(token: string, path: JsonPath, index: number): unknown {
    return readValue(token, [...path, index]);
  }

  function readProperty(token: string, path: JsonPath): [string, unknown] {
    if (!token.startsWith('"')) throw new SyntaxError();
    const key = JSON.parse(token) as string;
    expect(':');
    return [key, readValue(next(), [...path, key])];
  }
}
