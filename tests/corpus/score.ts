/** A piece of a console's page with the response codes that a reader would want explained. */
export interface Fragment {
  id: string;
  product: string;
  html: string;
  expected: readonly Occurrence[];
  /** Numbers for which either answer is right. */
  ambiguous?: readonly Occurrence[];
  note: string;
  page?: { url: string; title: string };
}

/** A number and which one it is, counted from 0, of those in the fragment's text where these three digits stand alone. */
export interface Occurrence {
  code: string;
  occurrence: number;
}

/** A number of three digits in one of the fragment's text nodes. */
export interface NumberInText extends Occurrence {
  /** Index of the text node in document order. */
  text: number;
  start: number;
}

export interface Score {
  hits: Occurrence[];
  wrong: Occurrence[];
  missed: Occurrence[];
}

/** Returns every number of exactly three digits in the text nodes of a fragment, given in document order. */
export function numbersIn(texts: readonly string[]): NumberInText[] {
  const seen = new Map<string, number>();
  return texts.flatMap((data, text) =>
    [...data.matchAll(/(?<!\d)\d{3}(?!\d)/g)].map(({ 0: code, index: start }) => {
      const occurrence = seen.get(code) ?? 0;
      seen.set(code, occurrence + 1);
      return { code, occurrence, text, start };
    }),
  );
}

/** Returns how the numbers that were marked in a fragment compare with those that it expects. */
export function score(fragment: Fragment, marked: readonly Occurrence[]): Score {
  const { expected, ambiguous = [] } = fragment;
  const counted = marked.filter((mark) => !includes(ambiguous, mark));
  return {
    hits: counted.filter((mark) => includes(expected, mark)),
    wrong: counted.filter((mark) => !includes(expected, mark)),
    missed: expected.filter((mark) => !includes(counted, mark)),
  };
}

/** Returns precision and recall over the scores of many fragments. */
export function summarize(scores: readonly Score[]): {
  precision: number;
  recall: number;
  hits: number;
  wrong: number;
  missed: number;
} {
  const count = (part: keyof Score) => scores.reduce((sum, result) => sum + result[part].length, 0);
  const [hits, wrong, missed] = [count('hits'), count('wrong'), count('missed')];
  return { precision: hits / (hits + wrong), recall: hits / (hits + missed), hits, wrong, missed };
}

/** Returns whether a number is in a list, by its place. */
export function includes(list: readonly Occurrence[], { code, occurrence }: Occurrence): boolean {
  return list.some((other) => other.code === code && other.occurrence === occurrence);
}
