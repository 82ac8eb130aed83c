const MOST_REMEMBERED = 300;

/**
 * Returns a function that keeps its answers until they are many: lines and labels are asked about for each number
 * that they concern.
 */
export function remembering<T>(answer: (text: string) => T): (text: string) => T {
  const remembered = new Map<string, T>();
  return (text) => {
    let known = remembered.get(text);
    if (known === undefined) {
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      known = answer(text);
      remembered.set(text, known);
    }
    return known;
  };
}
