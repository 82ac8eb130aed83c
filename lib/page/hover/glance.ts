/** Calls a function when it is time to look: before the next frame, or once the user does nothing that a card would disturb. */
export class Glance {
  readonly #look: () => void;
  #frame: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #busyUntil = 0;

  constructor(look: () => void, signal: AbortSignal) {
    this.#look = look;
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      cancelAnimationFrame(this.#frame ?? 0);
    });
  }

  /** Whether the user scrolls or types. */
  get isBusy(): boolean {
    return performance.now() < this.#busyUntil;
  }

  /** Says that the user is busy for so many milliseconds from now on. */
  busyFor(milliseconds: number): void {
    this.#busyUntil = Math.max(this.#busyUntil, performance.now() + milliseconds);
  }

  /** Asks for a look; of several, one is made. */
  request(): void {
    const rest = this.#busyUntil - performance.now();
    clearTimeout(this.#timer);
    // A timer counts whole milliseconds, and must not be early.
    if (rest > 0) this.#timer = setTimeout(this.#look, rest + 1);
    else
      this.#frame ??= requestAnimationFrame(() => {
        this.#frame = undefined;
        this.#look();
      });
  }
}
