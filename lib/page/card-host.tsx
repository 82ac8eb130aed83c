import type { VNode } from 'preact';
import { CardContext, type CardSurroundings } from '../../components/card-context';
import cardCss from '../../components/code-card.css?inline';
import { HoverCard, type RuleChange, type Standing } from '../../components/HoverCard';
import hoverCss from '../../components/hover-card.css?inline';
import type { LoadDossier } from '../../components/MoreDetails';
import { noteHint } from '../../components/note-hint';
import { OtherCodeCard } from '../../components/OtherCodeCard';
import { TextContext, type Translate } from '../../components/text';
import themeCss from '../../components/theme.css?inline';
import { matchingSense } from '../codes/sense';
import { findWireBrief } from '../codes/wire-briefs';
import { explainMatch } from '../detect/explain';
import { copyText } from './copy-text';
import { parentOf } from './hints/dom';
import { type Mark, rangeOf } from './marks';
import type { Matcher } from './matcher';
import { Overlay } from './overlay';
import type { PageSettings } from './page-settings';
import { USER_RULE } from './place-rules';
import type { Rect } from './rect';

/** What the card needs from the extension. */
export interface CardServices {
  t: Translate;
  loadDossier: LoadDossier;
  /** Stores what the user says about a column or label of this site. */
  changeRule: (place: string, change: RuleChange) => void;
  /** Whether the user or the team wrote a note on a code. Its text never comes to a page. */
  hasNote: (code: number) => Promise<boolean>;
  /** Told whenever a card is shown. */
  onShow?: (code: number) => void;
}

/** What the user does with the card itself. */
interface CardEvents {
  onClose: () => void;
  /** The card is to be pinned, or its pin taken out. */
  onPin: () => void;
}

/** The header of a pinned card. */
const HANDLE = '.code-card-head:has([aria-pressed="true"])';

/** Shows the card of a mark beside it. The one place where page and components meet. */
export class CardHost {
  readonly #services: CardServices;
  readonly #matcher: Matcher;
  readonly #signal: AbortSignal;
  readonly #note: CardSurroundings['Note'];
  #settings: PageSettings;
  /** Made for the first card: most frames never show one. */
  #overlay: Overlay | undefined;
  #view: ((isPinned: boolean) => VNode) | undefined;

  constructor(services: CardServices, settings: PageSettings, matcher: Matcher, signal: AbortSignal) {
    this.#services = services;
    this.#note = noteHint(services.hasNote);
    this.#matcher = matcher;
    this.#settings = settings;
    this.#signal = signal;
  }

  /** Takes over other settings, from the next card on. */
  setSettings(settings: PageSettings): void {
    this.#settings = settings;
  }

  /** Returns whether an event with this target comes from the card. */
  owns(target: EventTarget | null | undefined): boolean {
    return target !== undefined && target === this.#overlay?.element;
  }

  /** Returns the card's rectangle in viewport coordinates, or undefined while no card is open. */
  rect(): Rect | undefined {
    return this.#overlay?.rect();
  }

  /** Shows the card of a mark. */
  show(mark: Mark, events: CardEvents): void {
    const { code } = mark.match;
    const brief = findWireBrief(code);
    const element = parentOf(mark.text);
    if (!element) return;
    const place = this.#matcher.placeOf(mark.text);
    this.#services.onShow?.(code);
    this.#overlay ??= new Overlay(themeCss + cardCss + hoverCss, this.#signal, HANDLE);
    this.#overlay.setLook(this.#settings);
    this.#view = (isPinned) => (
      <TextContext.Provider value={this.#services.t}>
        <CardContext.Provider value={{ first: this.#settings.first, Note: this.#note }}>
          {brief ? (
            <HoverCard
              key={code}
              brief={brief}
              sense={matchingSense(brief, wordsAround(mark))}
              standing={standingOf(mark)}
              why={explainMatch(mark.match)}
              place={place}
              onRule={(change) => {
                if (place) this.#services.changeRule(place, change);
                events.onClose();
              }}
              loadDossier={this.#services.loadDossier}
              findBrief={findWireBrief}
              isPinned={isPinned}
              onMove={(x, y) => this.#overlay?.moveBy(x, y)}
              onCopy={copyText}
              {...events}
            />
          ) : (
            <OtherCodeCard key={code} code={code} onClose={events.onClose} />
          )}
        </CardContext.Provider>
      </TextContext.Provider>
    );
    this.#overlay.show(this.#view(false), {
      element,
      rect: () => (rangeOf(mark) ?? element).getBoundingClientRect(),
    });
  }

  /** Shows whether the card is pinned. */
  setPinned(isPinned: boolean): void {
    if (this.#view) this.#overlay?.render(this.#view(isPinned));
  }

  /** Puts the focus in the card. */
  focus(): void {
    this.#overlay?.focus();
  }

  /** Leaves the card where it is, whatever its mark does. */
  letGo(): void {
    this.#overlay?.letGo();
  }

  /** Whether the page has removed the card that is shown. */
  get isLost(): boolean {
    return this.#overlay?.isLost ?? false;
  }

  /** Moves the card to where its mark is now. */
  follow(): void {
    this.#overlay?.place();
  }

  /** Removes the card from the page. */
  hide(): void {
    this.#overlay?.hide();
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
