/** One number of three digits in a text, or several in a list. */
interface Run {
  text: string;
  start: number;
  end: number;
}

/** Returns where the numbers of a run begin in its text. */
export function numberStarts({ text, start, end }: Run): number[] {
  if (end - start === 3) return [start];
  return [...text.slice(start, end).matchAll(/\d{3}/g)].map(({ index }) => start + index);
}
