import { isEmpty, type Rect } from '../view/rect';
import { newDiv } from './new-div';

/** The shares of it at which it is looked at again. */
const STEPS = Array.from({ length: 101 }, (_, step) => step / 100);

/**
 * The part of this window that can be seen: of a frame that is as high as what it holds, the page around it shows only
 * some. A frame of another site is not told where it stands, but what meets the screen is.
 */
export class SeenPart {
  /** As large as the window. */
  readonly #screen = newDiv();
  readonly #observer: IntersectionObserver;
  #rect: Rect | undefined;

  /** Calls back when the part that `look` has asked for is known; `root` is where nothing hides and nothing clips. */
  constructor(root: ShadowRoot, onSeen: () => void) {
    this.#screen.className = 'screen';
    root.append(this.#screen);
    const onChange = (entries: IntersectionObserverEntry[]) => {
      const rect = entries.at(-1)?.intersectionRect;
      this.#rect = rect && !isEmpty(rect) ? rect : undefined;
      onSeen();
    };
    this.#observer = new IntersectionObserver(onChange, { threshold: STEPS });
  }

  /** Looks again. */
  look(): void {
    this.stop();
    this.#observer.observe(this.#screen);
  }

  /** Stops looking. */
  stop(): void {
    this.#observer.disconnect();
  }

  /** What was seen last, undefined before that and where nothing is. */
  get rect(): Rect | undefined {
    return this.#rect;
  }
}
