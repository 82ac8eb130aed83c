/**
 * Returns a function that runs tasks one after the other and resolves or rejects as each of them does. What reads,
 * changes and writes a stored value goes through it, so that no change overwrites another.
 */
export function oneAtATime(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const done = last.then(task);
    last = done.catch(() => undefined);
    return done;
  };
}
