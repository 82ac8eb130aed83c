/** The character code of the letter a. */
const FIRST = 0x61;

/**
 * Returns how many steps a word weighs in the place of an index, from letters for all places: of `bK3`, one step for a
 * code in place 1 and three against it in place 10; 0 where they say nothing of it.
 */
export function stepsIn(letters: string, place: number): number {
  const letter = String.fromCharCode(FIRST + place);
  const at = letters.toLowerCase().indexOf(letter);
  if (at < 0) return 0;
  const steps = Number.parseInt(letters.slice(at + 1), 10) || 1;
  return letters[at] === letter ? steps : -steps;
}
