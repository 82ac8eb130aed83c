import type { PageSettings } from '../page-settings';
import type { Rect } from '../view/rect';
import type { Card, CardEvents, CardSubject, MakeCard } from './card';

/**
 * The card of a page session before and after its script has come: most frames never show one, so that they need not
 * carry it, and those that could make it only when somebody points at a mark. What was asked of the card meanwhile is
 * done when it is there.
 */
export class LateCard implements Card {
  readonly #fetch: () => Promise<MakeCard>;
  readonly #signal: AbortSignal;
  #settings: PageSettings;
  #make: MakeCard | undefined;
  #card: Card | undefined;
  #isComing = false;
  #wasFetched = false;
  /** What was asked of a card that is not there yet, since it was shown last. */
  #asked: ((card: Card) => void)[] = [];

  /** `fetch` resolves when the script has come, and rejects where it may not come. */
  constructor(fetch: () => Promise<MakeCard>, settings: PageSettings, signal: AbortSignal) {
    this.#fetch = fetch;
    this.#settings = settings;
    this.#signal = signal;
  }

  /** Has the script brought before anybody wants a card. Once: where it may not come, that is asked again by `show`. */
  prepare(): void {
    if (!this.#wasFetched) this.#bring();
  }

  /** Makes the card, if its script is there, before it is shown. */
  makeReady(): void {
    if (this.#make) this.#card ??= this.#make(this.#settings, this.#signal);
  }

  show(subject: CardSubject, events: CardEvents): void {
    this.#asked = [];
    this.#bring();
    this.#ask((card) => card.show(subject, events));
  }

  hide(): void {
    this.#asked = [];
    this.#card?.hide();
  }

  follow(): void {
    this.#card?.follow();
  }

  letGo(): void {
    this.#card?.letGo();
  }

  setPinned(isPinned: boolean): void {
    this.#card?.setPinned(isPinned);
  }

  focus(): void {
    this.#ask((card) => card.focus());
  }

  setSettings(settings: PageSettings): void {
    this.#settings = settings;
    this.#card?.setSettings(settings);
  }

  owns(target: EventTarget | null | undefined): boolean {
    return this.#card?.owns(target) ?? false;
  }

  rect(): Rect | undefined {
    return this.#card?.rect();
  }

  get isLost(): boolean {
    return this.#card?.isLost ?? false;
  }

  #ask(act: (card: Card) => void): void {
    this.makeReady();
    if (this.#card) act(this.#card);
    else this.#asked.push(act);
  }

  #bring(): void {
    if (this.#make || this.#isComing) return;
    this.#isComing = true;
    this.#wasFetched = true;
    this.#fetch().then(
      (make) => this.#welcome(make),
      // No card then: the page has nothing to do with it, so its console hears nothing.
      () => {
        this.#isComing = false;
      },
    );
  }

  #welcome(make: MakeCard): void {
    if (this.#signal.aborted) return;
    this.#make = make;
    for (const act of this.#asked.splice(0)) this.#ask(act);
  }
}
