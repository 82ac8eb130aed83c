import { type ESTree, type Plugin, parseSync, Visitor } from 'vite';

const SETS = 'virtual:letters';
/** Sets that are written out; others stay as they are. */
const NAMES = ['L', 'M', 'N'];
/** First and last code point of what consoles are written in, with its signs. */
const WRITINGS: readonly [first: number, last: number][] = [
  [0x0000, 0x02ff], // Latin
  [0x0300, 0x04ff], // marks, Greek, Cyrillic
  [0x0590, 0x06ff], // Hebrew, Arabic
  [0x0e00, 0x0e7f], // Thai
  [0x1e00, 0x1eff], // Vietnamese
  [0x3000, 0x30ff], // kana
  [0x4e00, 0x9fff], // Han
  [0xac00, 0xd7a3], // Hangul
  [0xff00, 0xffef], // wide forms
];

/**
 * Writes out what `\p{…}` stands for in the literal regular expressions of what is built. A browser makes such a set from
 * all of Unicode when it parses a script, again when the expression is made, and again when it is first used: a tenth of
 * a millisecond each time, on every page that has a number. A character that is not in `WRITINGS` is in no set.
 */
export function letters(): Plugin {
  return {
    name: 'sip-lens:letters',
    apply: 'build',
    enforce: 'post',
    resolveId: (id) => (id === SETS ? `\0${SETS}` : null),
    load: (id) => (id === `\0${SETS}` ? NAMES.map(declarationOf).join('\n') : null),
    transform: { filter: { id: /\.tsx?$/, code: /\\p\{/i }, handler: writeOut },
  };
}

/** Returns a script whose regular expressions take their sets from the module `virtual:letters`. */
export function writeOut(script: string): string {
  const found: ESTree.RegExpLiteral[] = [];
  const visitor = new Visitor({
    Literal(literal) {
      if ('regex' in literal && isWithSets(literal.regex)) found.push(literal);
    },
  });
  visitor.visit(parseSync('script.js', script).program);
  if (found.length === 0) return script;
  const written = found.reduceRight(
    (code, { start, end, regex }) => code.slice(0, start) + constructorOf(regex) + code.slice(end),
    script,
  );
  return `import * as $letters from '${SETS}';\n${written}`;
}

/** Without one of the flags `\p` is a letter p. */
function isWithSets({ pattern, flags }: ESTree.RegExpLiteral['regex']): boolean {
  return /\\p\{/i.test(pattern) && /[uv]/.test(flags);
}

/** Returns what makes an expression: `new RegExp("[" + $letters.L + "-]+", "u")` for `/[\p{L}-]+/u`. */
function constructorOf({ pattern, flags }: ESTree.RegExpLiteral['regex']): string {
  const mayNest = flags.includes('v');
  const parts: string[] = [];
  let text = '';
  let brackets = 0;
  for (const [piece, sign, name = ''] of pattern.matchAll(/\\([pP])\{([^}]+)\}|\\.|[^\\]/gsu)) {
    if (!NAMES.includes(name)) {
      if (piece === '[' && (mayNest || brackets === 0)) brackets++;
      if (piece === ']' && brackets > 0) brackets--;
      text += piece;
      continue;
    }
    const isBare = brackets > 0 && !mayNest;
    if (isBare && sign === 'P')
      throw new Error(`${piece} cannot be written out between brackets: ${pattern}`);
    const [open, close] = isBare ? ['', ''] : [sign === 'P' ? '[^' : '[', ']'];
    parts.push(JSON.stringify(text + open), `$letters.${name}`);
    text = close;
  }
  parts.push(JSON.stringify(text));
  return `new RegExp(${parts.join(' + ')}, "${flags}")`;
}

function declarationOf(name: string): string {
  return `export const ${name} = "${setOf(name)}";`;
}

/** Returns what stands between brackets to match what `\p{name}` matches. */
export function setOf(name: string): string {
  const set = new RegExp(`\\p{${name}}`, 'u');
  const ranges: [first: number, last: number][] = [];
  for (const [first, last] of WRITINGS) {
    let isOpen = false;
    for (let code = first; code <= last; code++) {
      const character = String.fromCodePoint(code);
      if (/\p{Cn}/u.test(character)) continue;
      const range = ranges.at(-1);
      if (!set.test(character)) isOpen = false;
      else if (isOpen && range) range[1] = code;
      else {
        ranges.push([code, code]);
        isOpen = true;
      }
    }
  }
  return ranges.map(([first, last]) => `${escaped(first)}-${escaped(last)}`).join('');
}

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
