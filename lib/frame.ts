import type { MakeCard } from './page/card/card';
import { EventRelay } from './page/event-relay';

/** Where the scripts of a frame keep what ends them, so that the next one can take over, and what they have for others. */
export interface FrameGlobals {
  /** Of the page script. */
  sipLens?: AbortController;
  /** Of the scout, which ran before it. */
  sipLensScout?: AbortController;
  /** What the card script has for the page script, and for the next one if another takes over. */
  sipLensCard?: MakeCard;
  /** Of the palette. */
  sipLensPalette?: AbortController;
  /** What hears the window for all of them. */
  sipLensEvents?: EventRelay;
}

/** Returns what is kept in this frame under a name, or undefined; an element of the page with that id is none. */
export function kept<Name extends keyof FrameGlobals>(name: Name): FrameGlobals[Name] {
  const frame = globalThis as FrameGlobals;
  return Object.hasOwn(frame, name) ? frame[name] : undefined;
}

/** Returns what hears the window for the scripts of this frame; the first that asks starts it. */
export function frameEvents(): EventRelay {
  const events = kept('sipLensEvents') ?? new EventRelay();
  (globalThis as FrameGlobals).sipLensEvents = events;
  return events;
}

/** Returns the host of this frame; that of a sandboxed frame has none. */
export function frameHost(): string {
  return URL.parse(self.origin)?.hostname ?? '';
}
