import { describe, expect, it } from 'vitest';
import { setOf, writeOut } from '../../../wxt.letters';

const NAMES = ['L', 'M', 'N'];
/** What consoles are written in: the letters, marks, digits and signs of these blocks. */
const BLOCKS = [
  [0x0000, 0x02ff],
  [0x0300, 0x04ff],
  [0x0590, 0x06ff],
  [0x0e00, 0x0e7f],
  [0x1e00, 0x1eff],
  [0x3000, 0x30ff],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0xff00, 0xffef],
];

describe('sets of letters', () => {
  it.each(NAMES)('writes out what is %s', (name) => {
    const [named, written] = [new RegExp(`\\p{${name}}`, 'u'), new RegExp(`[${setOf(name)}]`, 'u')];
    const isWritten = (code: number) => BLOCKS.some(([first = 0, last = 0]) => first <= code && code <= last);
    const wrong = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => {
      const character = String.fromCodePoint(code);
      if (/\p{Cn}/u.test(character)) return false;
      return written.test(character) !== (isWritten(code) && named.test(character));
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    String.raw`/^[\p{L}\p{N}]{2,}\P{L}/u`,
    String.raw`/(?<=\p{M})["'\]/[-]|\p{sc=Han}/gu`,
    String.raw`/[[\p{L}\d]--[a-z]]+|[\p{M}]/gv`,
    String.raw`/[\p{L}--[a-z]]|[\P{N}--[a-z]]/v`,
    String.raw`/[\p{L}+]+/u`,
    String.raw`/\p{L}/`,
    String.raw`/[-\w\P{ASCII}*]|\p{Lu}\p{L}/u`,
  ])('keeps what %s matches', (expression) => {
    const [original, written] = [evaluate(expression), evaluate(writeOut(expression))];
    expect(written.flags).toBe(original.flags);
    for (const text of ['Größe: 17', 'код 486', '状态"486"', 'e\u0301[', 'Ä-b_c', '(603)'])
      expect(written.exec(text)).toEqual(original.exec(text));
  });

  it('leaves a script alone that has none', () => {
    expect(writeOut('export const code = /[1-6]\\d\\d/;')).toBe('export const code = /[1-6]\\d\\d/;');
  });

  it('refuses what cannot be written between brackets', () => {
    expect(() => writeOut(String.raw`const sign = /[\P{L}-]/u;`)).toThrow('between brackets');
  });
});

/** Returns the expression that a script, without its line of imports, is. */
function evaluate(script: string): RegExp {
  const sets = Object.fromEntries(NAMES.map((name) => [name, setOf(name)]));
  return new Function('$letters', `return ${script.replace(/^import .*\n/, '')}`)(sets);
}
