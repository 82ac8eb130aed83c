import type { VNode } from 'preact';
import { CardContext, type CardSurroundings } from '../../../components/card/card-context';
import cardCss from '../../../components/card/code-card.css?inline';
import { HoverCard, type RuleChange } from '../../../components/card/HoverCard';
import hoverCss from '../../../components/card/hover-card.css?inline';
import type { LoadDossier } from '../../../components/card/MoreDetails';
import { noteHint } from '../../../components/card/note-hint';
import { TextContext, type Translate } from '../../../components/text';
import themeCss from '../../../components/theme.css?inline';
import { matchingSense } from '../../codes/sense';
import { findWireBrief } from '../../codes/wire-briefs';
import type { EventRelay } from '../event-relay';
import type { PageSettings } from '../page-settings';
import type { Rect } from '../view/rect';
import type { Card, CardEvents, CardSubject } from './card';
import { copyText } from './copy-text';
import { Overlay } from './overlay';

/** What the card needs from the extension. */
export interface CardServices {
  t: Translate;
  loadDossier: LoadDossier;
  /** Stores what the user says about a column or label of this site; a frame without a site has no rules. */
  changeRule?: ((labelKey: string, change: RuleChange) => void) | undefined;
  /** Told whenever a card is shown. */
  onShow?: (code: number) => void;
}

/** The header of a pinned card. */
const HANDLE = '.code-card-head:has([aria-pressed="true"])';

/** Shows the card of a number beside it. The one place where page and components meet. */
export class CardHost implements Card {
  readonly #services: CardServices;
  readonly #note: CardSurroundings['Note'] = noteHint((code) => this.#settings.notedCodes.includes(code));
  readonly #copy: CardSurroundings['copy'];
  readonly #overlay: Overlay;
  /** How often it was shown: each time begins anew, also with the same code. */
  #times = 0;
  #settings: PageSettings;
  #view: ((isPinned: boolean) => VNode) | undefined;

  constructor(services: CardServices, events: EventRelay, settings: PageSettings, signal: AbortSignal) {
    this.#services = services;
    this.#settings = settings;
    this.#copy = (text) => copyText(text, events);
    this.#overlay = new Overlay({
      css: themeCss + cardCss + hoverCss,
      signal,
      handle: HANDLE,
      events,
    });
    // Of the strings, which need not be the browser's own: they fall back to English.
    this.#overlay.setLanguage(services.t('language'), services.t('direction'));
  }

  setSettings(settings: PageSettings): void {
    this.#settings = settings;
  }

  owns(target: EventTarget | null | undefined): boolean {
    return target === this.#overlay.element;
  }

  rect(): Rect | undefined {
    return this.#overlay.rect();
  }

  show(subject: CardSubject, events: CardEvents): void {
    this.#overlay.setLook(this.#settings);
    const time = ++this.#times;
    this.#view = (isPinned) => (
      <TextContext.Provider key={time} value={this.#services.t}>
        <CardContext.Provider value={{ first: this.#settings.first, Note: this.#note, copy: this.#copy }}>
          {this.#viewOf(subject, events, isPinned)}
        </CardContext.Provider>
      </TextContext.Provider>
    );
    this.#overlay.show(this.#view(false), subject.anchor);
    // After the card is painted.
    scheduler.postTask(() => this.#services.onShow?.(subject.code));
  }

  setPinned(isPinned: boolean): void {
    if (this.#view) this.#overlay.render(this.#view(isPinned));
  }

  focus(): void {
    this.#overlay.focus();
  }

  letGo(): void {
    this.#overlay.letGo();
  }

  get isLost(): boolean {
    return this.#overlay.isLost;
  }

  follow(): void {
    this.#overlay.place();
  }

  hide(): void {
    this.#overlay.hide();
  }

  #viewOf(
    { code, words, standing, why, labelKey }: CardSubject,
    events: CardEvents,
    isPinned: boolean,
  ): VNode {
    const brief = findWireBrief(code);
    const { changeRule } = this.#services;
    return (
      <HoverCard
        code={code}
        brief={brief}
        sense={brief && matchingSense(brief, words)}
        standing={standing}
        why={why}
        labelKey={changeRule && labelKey}
        onRule={(change) => {
          if (labelKey) changeRule?.(labelKey, change);
          events.onClose();
        }}
        loadDossier={this.#services.loadDossier}
        findBrief={findWireBrief}
        isPinned={isPinned}
        onMove={(x, y) => this.#overlay.moveBy(x, y)}
        {...events}
      />
    );
  }
}
