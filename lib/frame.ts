/** Where the scripts of a frame keep what ends them, so that the next one can take over. */
export interface Frame {
  /** Of the page script. */
  sipLens?: AbortController;
  /** Of the scout, which ran before it. */
  sipLensScout?: AbortController;
}
