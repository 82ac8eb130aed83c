import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNote } from '../../../components/card/note-markup';

const words = (text: string) => text.replace(/[\s*`-]/g, '');

describe('a note', () => {
  test('loses none of its words, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab*`- \n<>&"/:.', 'http://', '**') }), (note) => {
        const shown = parseNote(note).flatMap(({ lines }) =>
          lines.map((line) => line.map(({ text }) => text).join('')),
        );
        expect(words(shown.join('\n'))).toBe(words(note));
      }),
    );
  });

  test('links lead to web pages alone', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('javascript:', 'http://', 'https://', 'a', ' ', '"', ')') }),
        (note) => {
          for (const { kind, text } of parseNote(note).flatMap(({ lines }) => lines.flat())) {
            if (kind === 'link') expect(text).toMatch(/^https?:\/\//);
          }
        },
      ),
    );
  });

  test('has paragraphs, lists, bold, code and links', () => {
    expect(
      parseNote('**503** from `trunk 1`:\n- see https://noc.example/503.\n- call\n\nThen wait.'),
    ).toEqual([
      {
        kind: 'paragraph',
        lines: [
          [
            { kind: 'strong', text: '503' },
            { kind: 'text', text: ' from ' },
            { kind: 'code', text: 'trunk 1' },
            { kind: 'text', text: ':' },
          ],
        ],
      },
      {
        kind: 'list',
        lines: [
          [
            { kind: 'text', text: 'see ' },
            { kind: 'link', text: 'https://noc.example/503' },
            { kind: 'text', text: '.' },
          ],
          [{ kind: 'text', text: 'call' }],
        ],
      },
      { kind: 'paragraph', lines: [[{ kind: 'text', text: 'Then wait.' }]] },
    ]);
  });

  test('markup of other kinds stays text', () => {
    expect(parseNote('<img src=x onerror=alert(1)>')).toEqual([
      { kind: 'paragraph', lines: [[{ kind: 'text', text: '<img src=x onerror=alert(1)>' }]] },
    ]);
  });
});
