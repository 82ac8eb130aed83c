/** The character code of the letter a. */
const FIRST = 0x61;

/** Returns the letters for the steps that a word weighs, by the index of the place, as `stepsIn` reads them. */
export function writeSteps(stepsByPlace: ReadonlyMap<number, number>): string {
  return [...stepsByPlace]
    .sort(([a], [b]) => a - b)
    .map(([place, steps]) => {
      const letter = String.fromCharCode(FIRST + place);
      const size = Math.abs(steps);
      return `${steps < 0 ? letter.toUpperCase() : letter}${size === 1 ? '' : size}`;
    })
    .join('');
}
