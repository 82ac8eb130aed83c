/** Prints the figures of all runs of one measurement next to what is asked of it. */
export function report(name: string, figures: readonly number[], asked: string, unit = ''): void {
  const [low, middle, high] = [Math.min(...figures), median(figures), Math.max(...figures)].map((figure) =>
    figure.toFixed(2),
  );
  const runs = figures.length === 1 ? '1 run' : `${figures.length} runs`;
  console.log(`${name}: min ${low}, median ${middle}, max ${high}${unit} over ${runs} (asked: ${asked})`);
}

/** Returns the middle one of some figures. */
export function median(figures: readonly number[]): number {
  return percentile(figures, 0.5);
}

/** Returns the figure that the given share of all figures does not exceed. */
export function percentile(figures: readonly number[], share: number): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length * share)] ?? Number.NaN;
}
