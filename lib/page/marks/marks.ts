import type { CodeMatch, Tier } from '../../detect/types';
import { textsOfRun } from '../hints/text-run';
import type { PageSettings } from '../page-settings';
import { HIGHLIGHTS, sweepStyle } from '../sweep';
import { contains, intersects, type Rect } from '../view/rect';
import { type Mark, rectsOf } from './mark';
import css from './marks.css?inline';
import backgroundCss from './marks-background.css?inline';
import underlineCss from './marks-underline.css?inline';

const FLASH_MS = 1600;
/** The style of each way to mark; with `alt` nothing shows until the marks are uncovered. */
const STYLES: Record<PageSettings['markStyle'], string> = {
  underline: underlineCss,
  background: backgroundCss,
  alt: '',
};

/**
 * Firefox looks for the style of a highlight at each element. Chromium hands it down from the root, and there a rule for
 * every element would cost the page at each element that it makes.
 */
const SCOPE = import.meta.env.FIREFOX ? '::' : ':root::';

/** What is shown of the marks, and how. */
type Look = Pick<PageSettings, 'markStyle' | 'tiers'>;

/**
 * Paints marks on the page as CSS Custom Highlights, which change no node. Static ranges: live ones make the page's
 * own edits slow by the thousand. `signal` removes every trace.
 */
export class Marks {
  readonly #highlights = {
    sure: new Highlight(),
    possible: new Highlight(),
    flash: new Highlight(),
  };
  /** Paper has no use for marks. */
  readonly #sheet = new CSSStyleSheet({ media: 'screen' });
  readonly #roots = new Set<Document | ShadowRoot>([document]);
  /** Nothing of ours is in the document before there is something to show: most frames have nothing. */
  #isStarted = false;
  #flashing: ReturnType<typeof setTimeout> | undefined;
  #look: Look;
  #isCovered = true;
  #byText = new Map<Text, Mark[]>();
  #byParent = new Map<Node, Mark[]>();
  /** The marks that a pointer goes through to what lies behind, once somebody asks for them. */
  #untouchable: Mark[] | undefined;

  constructor(look: Look, signal: AbortSignal) {
    this.#look = look;
    this.#highlights.flash.priority = 1;
    signal.addEventListener('abort', () => this.#remove());
  }

  /** Shows other tiers, or all marks in another style. */
  setLook(look: Look): void {
    this.#look = look;
    this.#isCovered = true;
    this.#dress();
    this.#refresh();
  }

  /** Shows the marks of a style that hides them, until they are covered again. */
  uncover(): void {
    this.#isCovered = false;
    if (this.#look.markStyle === 'alt') this.#sheet.replaceSync(rules(underlineCss));
  }

  /** Shows the marks in their own style. A new style has the browser look at all that it may be for. */
  cover(): void {
    this.#isCovered = true;
    if (this.#look.markStyle === 'alt') this.#dress();
  }

  /** Replaces all marks. */
  show(marks: Iterable<Mark>): void {
    this.#byText = Map.groupBy(marks, (mark) => mark.text);
    this.#refresh();
  }

  /** Replaces the marks of some texts and leaves the others. */
  update(changes: Iterable<readonly [Text, readonly CodeMatch[]]>): void {
    for (const [text, matches] of changes) {
      const marks = matches.map((match) => ({ text, match }));
      if (marks.length > 0) this.#byText.set(text, marks);
      else this.#byText.delete(text);
    }
    this.#refresh();
  }

  /**
   * Returns the texts that must be looked at again before the page paints what has changed: marked ones that have changed
   * themselves or beside them, or left, and those that have taken the place of a marked one, so that no mark flickers.
   */
  touchedBy(changes: readonly MutationRecord[]): Set<Text> {
    const touched = new Set<Text>();
    for (const { target, addedNodes, removedNodes, previousSibling, nextSibling } of changes) {
      // A text is read together with those beside it.
      for (const node of [target, previousSibling, nextSibling]) {
        if (!node || node instanceof Element) continue;
        for (const text of textsOfRun(node)) if (this.#has(text)) touched.add(text);
      }
      if (![...removedNodes].some((node) => this.#has(node))) continue;
      for (const node of [...removedNodes, ...addedNodes]) if (node instanceof Text) touched.add(node);
    }
    // A row that comes back may have changed while it was away, where nobody saw it.
    if (changes.some(({ removedNodes }) => removedNodes.length > 0))
      for (const text of this.#byText.keys()) if (!text.isConnected) touched.add(text);
    return touched;
  }

  #has(node: Node): node is Text {
    return this.#byText.has(node as Text);
  }

  /** Returns the mark of a code that stands where another one stood, or undefined. */
  heirOf({ match }: Mark, place: Rect): Mark | undefined {
    const isHeir = (mark: Mark) =>
      mark.match.code === match.code && rectsOf(mark).some((rect) => intersects(rect, place));
    return [...this.#byText.values()].flat().find(isHeir);
  }

  /** Whether no mark is shown. */
  get isEmpty(): boolean {
    return this.#byParent.size === 0;
  }

  /** Returns the mark of this element's own text at a point of the viewport, or undefined; hidden marks have none. */
  at(parent: Node, x: number, y: number): Mark | undefined {
    return this.#markIn(this.#byParent.get(parent) ?? [], x, y);
  }

  /** Returns the mark at a point among those whose elements take no pointer (`pointer-events: none`), or undefined. */
  untouchableAt(x: number, y: number): Mark | undefined {
    this.#untouchable ??= [...this.#byParent]
      .filter(([parent]) => parent instanceof Element && getComputedStyle(parent).pointerEvents === 'none')
      .flatMap(([, marks]) => marks);
    return this.#markIn(this.#untouchable, x, y);
  }

  #markIn(marks: Mark[], x: number, y: number): Mark | undefined {
    if (this.#isCovered && this.#look.markStyle === 'alt') return undefined;
    return marks.find((mark) => rectsOf(mark).some((rect) => contains(rect, x, y, 1)));
  }

  /** Makes the marks visible in a shadow root as well: Firefox looks for the style there. */
  adopt(root: ShadowRoot): void {
    if (this.#roots.has(root)) return;
    sweepStyle(root);
    this.#roots.add(root);
    if (this.#isStarted) this.#style(root);
  }

  #style(root: Document | ShadowRoot): void {
    if (root.adoptedStyleSheets.includes(this.#sheet)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }

  /** Puts back what the page has removed, our highlights or their style, and forgets the shadow roots that it has. */
  keep(): void {
    for (const root of this.#roots) {
      if (isGone(root)) this.#roots.delete(root);
      else if (this.#isStarted) this.#style(root);
    }
    if (!this.#isStarted) return;
    for (const [name, highlight] of this.#named()) {
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  }

  /** Draws the eye to a mark for a moment. */
  flash(mark: Mark): void {
    const { flash } = this.#highlights;
    clearTimeout(this.#flashing);
    flash.clear();
    flash.add(staticRange(mark));
    this.#start();
    this.#flashing = setTimeout(() => flash.clear(), FLASH_MS);
  }

  #refresh(): void {
    const marks = [...this.#byText.values()]
      .flat()
      .filter(({ match }) => this.#look.tiers.includes(match.tier));
    this.#byParent = Map.groupBy(marks, (mark) => mark.text.parentNode as Node);
    this.#untouchable = undefined;
    for (const tier of ['sure', 'possible'] as const) {
      this.#highlights[tier].clear();
      for (const mark of marks) {
        if (mark.match.tier === tier) this.#highlights[tier].add(staticRange(mark));
      }
    }
    if (marks.length > 0) this.#start();
  }

  #dress(): void {
    this.#sheet.replaceSync(rules(STYLES[this.#look.markStyle]));
  }

  #start(): void {
    if (!this.#isStarted) this.#dress();
    this.#isStarted = true;
    this.keep();
  }

  #named(): [string, Highlight][] {
    return Object.entries(HIGHLIGHTS).map(([key, name]) => [name, this.#highlights[key as Tier]]);
  }

  #remove(): void {
    clearTimeout(this.#flashing);
    for (const [name, highlight] of this.#named()) {
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
    for (const root of this.#roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
  }
}

function rules(style: string): string {
  return (css + style).replaceAll('::', SCOPE);
}

function isGone(root: Document | ShadowRoot): boolean {
  return root instanceof ShadowRoot && !root.host.isConnected;
}

function staticRange({ text, match }: Mark): StaticRange {
  return new StaticRange({
    startContainer: text,
    startOffset: match.start,
    endContainer: text,
    endOffset: match.end,
  });
}
