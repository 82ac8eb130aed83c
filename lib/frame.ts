import type { MakeCard } from './page/card';

/** Where the scripts of a frame keep what ends them, so that the next one can take over, and what they have for others. */
export interface Frame {
  /** Of the page script. */
  sipLens?: AbortController;
  /** Of the scout, which ran before it. */
  sipLensScout?: AbortController;
  /** What the card script has for the page script, and for the next one if another takes over. */
  sipLensCard?: MakeCard;
}

/** Returns the host of this frame; that of a sandboxed frame has none. */
export function frameHost(): string {
  return URL.parse(self.origin)?.hostname ?? '';
}
