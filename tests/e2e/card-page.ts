import type { Page } from 'puppeteer-core';
import type { Card, CardPart } from '../support/closed-root.ts';
import { eventually } from '../support/eventually.ts';
import type { ExtensionUnderTest } from '../support/extension-under-test.ts';
import { isMarked, type Mark, marksBecome, middleOf } from '../support/highlights.ts';

/** Somewhere on the demo pages that has neither a mark nor room for a card. */
const ASIDE = { x: 2, y: 2 };

/** A tab on which cards are opened, and what a user does with them. */
export class CardPage {
  readonly #lens: ExtensionUnderTest;
  readonly page: Page;
  marks: Mark[] = [];

  constructor(lens: ExtensionUnderTest, page: Page) {
    this.#lens = lens;
    this.page = page;
  }

  /** Goes to an address with the pointer out of the way, and waits for marks. */
  async goto(url: string): Promise<void> {
    await this.leave();
    await this.page.goto(url);
    this.marks = await marksBecome(this.page, isMarked);
  }

  /** Returns the first mark on a code. */
  markOf(code: string): Mark {
    const mark = this.marks.find(({ text }) => text === code);
    if (!mark) throw new Error(`${code} is not marked.`);
    return mark;
  }

  /** Moves the pointer onto the first mark on a code. */
  async pointAt(code: string): Promise<void> {
    const { x, y } = middleOf(this.markOf(code));
    await this.page.mouse.move(x, y, { steps: 3 });
  }

  /** Moves the pointer onto the first mark on a code, and waits for its card. */
  async hover(code: string): Promise<Card> {
    await this.pointAt(code);
    return this.shows(code);
  }

  /** Moves the pointer where there is nothing. */
  leave(): Promise<void> {
    return this.page.mouse.move(ASIDE.x, ASIDE.y);
  }

  /** Returns the card that is open now. */
  card(): Promise<Card | undefined> {
    return this.#lens.readCard(this.page);
  }

  /** Waits until the card of a code is open and fulfils a condition. */
  shows(code: string, condition: (card: Card) => boolean = () => true): Promise<Card> {
    return eventually(`the card of ${code}`, async () => {
      const card = await this.card();
      return card?.text.includes(code) && condition(card) ? card : undefined;
    });
  }

  /** Waits until no card is open. */
  async closes(): Promise<void> {
    await eventually('no card', async () => ((await this.card()) ? undefined : true));
  }

  /** Returns the card's button or link of this name. */
  async control(name: string): Promise<CardPart> {
    const parts = (await this.card())?.parts ?? [];
    const found = parts.find(({ tag, label, text }) => /^(button|a)$/.test(tag) && (label || text) === name);
    if (!found) throw new Error(`The card has no control named ${name}.`);
    return found;
  }

  /** Clicks the card's button or link of this name. */
  async click(name: string): Promise<void> {
    const { x, y } = centreOf(await this.control(name));
    await this.page.mouse.click(x, y);
  }
}

/** Returns the middle of a box. */
export function centreOf({ x, y, width, height }: Card | CardPart): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Lets a delay pass in which something must not happen. */
export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
