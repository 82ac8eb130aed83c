import { hasCandidate } from '../detect/has-candidate';
import { runInSlices, timed } from '../slices';
import type { EventRelay } from './event-relay';
import { TopLayer } from './top-layer/top-layer';
import { dataInView } from './view/data-in-view';
import { MARGIN, viewportOf } from './view/rect';
import { type ShadowRootOf, walkTexts } from './walk/texts';
import { PageWatch } from './walk/watch-page';

interface ScoutOptions {
  /** Ends the search. */
  signal: AbortSignal;
  events: EventRelay;
  shadowRootOf: ShadowRootOf;
  /** Called each time that a number is in view which could be a code. */
  onCandidate: () => void;
  /** Told when the page has opened its document anew, which takes away all listeners. */
  onReplaced?: () => void;
}

/** Looks whether a number that could be a code comes into view, now or after any change of the page. */
export function startScout({ signal, events, shadowRootOf, onCandidate, onReplaced }: ScoutOptions): void {
  const watch = new PageWatch({ document, events, signal, onChange: () => undefined, onReplaced, pass });
  const topLayer = new TopLayer(document, events, signal);
  const options = {
    shadowRootOf,
    onShadowRoot: (root: ShadowRoot) => watch.observe(root),
    onBareHost: (host: Element) => watch.expectRoot(host),
  };
  watch.requestNow();

  async function pass(): Promise<number> {
    const work = timed(look());
    await runInSlices(work, signal);
    return work.spent;
  }

  function* look(): Generator<void> {
    const within = viewportOf(window, MARGIN);
    for (const root of roots()) {
      for (const text of walkTexts(root, { within, ...options })) {
        if (!text) yield;
        else if (hasCandidate(dataInView(text).data)) return onCandidate();
      }
    }
  }

  function* roots(): Generator<Node> {
    yield document;
    yield* topLayer.elements();
  }
}
