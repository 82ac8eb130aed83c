import cardCss from '../../components/code-card.css?inline';
import { HoverCard, type RuleChange, type Standing } from '../../components/HoverCard';
import hoverCss from '../../components/hover-card.css?inline';
import type { LoadDossier } from '../../components/MoreDetails';
import { TextContext, type Translate } from '../../components/text';
import themeCss from '../../components/theme.css?inline';
import { findBrief } from '../codes/lookup';
import { matchingSense } from '../codes/sense';
import { explainMatch } from '../detect/explain';
import { type Mark, rangeOf } from './marks';
import type { Matcher } from './matcher';
import { Overlay } from './overlay';
import { USER_RULE } from './place-rules';
import type { Rect } from './rect';

/** What the card needs from the extension. */
export interface CardServices {
  t: Translate;
  loadDossier: LoadDossier;
  /** Stores what the user says about a column or label of this site. */
  changeRule: (place: string, change: RuleChange) => void;
}

/** Shows the card of a mark beside it. The one place where page and components meet. */
export class CardHost {
  readonly #services: CardServices;
  readonly #matcher: Matcher;
  readonly #overlay: Overlay;

  constructor(services: CardServices, matcher: Matcher, signal: AbortSignal) {
    this.#services = services;
    this.#matcher = matcher;
    this.#overlay = new Overlay(themeCss + cardCss + hoverCss, signal);
  }

  /** The element that the page's events name when they come from the card. */
  get element(): HTMLElement {
    return this.#overlay.element;
  }

  /** Returns the card's rectangle in viewport coordinates, or undefined while no card is open. */
  rect(): Rect | undefined {
    return this.#overlay.rect();
  }

  /** Shows the card of a mark; `onClose` is told when its Close button is pressed. */
  show(mark: Mark, onClose: () => void): void {
    const brief = findBrief(mark.match.code);
    const contextElement = mark.text.parentElement;
    if (!brief || !contextElement) return;
    const place = this.#matcher.placeOf(mark.text);
    this.#overlay.show(
      <TextContext.Provider value={this.#services.t}>
        <HoverCard
          key={brief.code}
          brief={brief}
          sense={matchingSense(brief, wordsAround(mark))}
          standing={standingOf(mark)}
          why={explainMatch(mark.match)}
          place={place}
          onRule={(change) => {
            if (place) this.#services.changeRule(place, change);
            onClose();
          }}
          loadDossier={this.#services.loadDossier}
          findBrief={findBrief}
          onClose={onClose}
        />
      </TextContext.Provider>,
      {
        contextElement,
        getBoundingClientRect: () => (rangeOf(mark) ?? contextElement).getBoundingClientRect(),
      },
    );
  }

  /** Removes the card from the page. */
  hide(): void {
    this.#overlay.hide();
  }
}

function standingOf({ match }: Mark): Standing {
  if (match.evidence.length === 0) return 'asked';
  if (match.evidence.some(({ rule }) => rule === USER_RULE)) return 'user';
  return match.tier;
}

/** Returns the words around a mark that may name one of several meanings, such as "603 Network Blocked". */
function wordsAround({ text, match }: Mark): string {
  const row = text.parentElement?.closest('tr, [role="row"], li, p, div')?.textContent ?? '';
  return row.length < 400 ? row : text.data.slice(Math.max(0, match.start - 200), match.end + 200);
}
