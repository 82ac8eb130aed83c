/** Starts to call back whenever something changes; returns a function that stops it. */
type Watch = (onChange: () => void) => () => void;

/** Calls back whenever one of several watches does; returns a function that stops them all. */
export function watchAll(onChange: () => void, ...watches: Watch[]): () => void {
  const stops = watches.map((watch) => watch(onChange));
  return () => {
    for (const stop of stops) stop();
  };
}
