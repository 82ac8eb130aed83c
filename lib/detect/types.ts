/** What speaks for or against a candidate: the rule's name, its weight, and the words on the page that it saw. */
export interface Evidence {
  rule: string;
  /** Positive speaks for a SIP response code, negative against. */
  weight: number;
  /** The phrase that the rule saw, as the page prints it, or a label and what kind it is of. */
  seen?: string;
}

/** `sure`: marked. `possible`: marked faintly, and the card says "Possibly SIP". */
export type Tier = 'sure' | 'possible';

/** A SIP response code found in a text: `text.slice(start, end)` is its three digits. */
export interface CodeMatch {
  start: number;
  end: number;
  code: number;
  tier: Tier;
  evidence: readonly Evidence[];
}

/**
 * Where a label stands. `column`: header of the column. `group`: header above several columns. `row`: key cell of the
 * row. `key`: text beside or above a single value. `field`: machine name (field id, class, test id). `title`: tooltip or
 * abbreviation on the number itself.
 */
export type LabelKind = 'column' | 'group' | 'row' | 'key' | 'field' | 'title';

export interface Label {
  kind: LabelKind;
  text: string;
}

/**
 * Peers of a value: the other cells of its column, or the other items of its list. The values of a table's
 * column share one object, so that what was concluded from it is concluded once.
 */
export interface Column {
  /** The value stands first in its row or item. */
  isFirst: boolean;
  /** The values are the headers of columns themselves. */
  isHeaderRow?: boolean;
  /** Headers of the neighbouring columns. */
  others: readonly string[];
  /** Texts of the first cells or items, the value's own among them; read only where the label leaves doubt. */
  readonly values: readonly string[];
  /** Texts of the rows that those cells stand in, in the same order; tabs between their cells. */
  readonly rows: readonly string[];
}

/** What the page says about itself. */
export interface PageFacts {
  title: string;
  url: string;
  /** What its headings, headers of columns and labels say, tabs between. */
  readonly names: string;
  /** Some text of it speaks of SIP, or several of telephony. */
  readonly isAboutCalls: boolean;
}

/** What the page tells about a text. What is read only in case of doubt may be a getter. */
export interface TextContext {
  /** Text on the same line from the inline neighbours before; where elements meet stands a `SEAM`, also at its end. */
  readonly before: string;
  /** Text on the same line from the inline neighbours after, likewise. */
  readonly after: string;
  /** Line breaks in the text are line breaks on the screen. */
  readonly isPreformatted: boolean;
  /** What names the text. */
  labels: readonly Label[];
  /** Texts of the other cells of the same row. */
  readonly row: readonly string[];
  /** Keys of the objects around, in a tree of keys and values, nearest first. */
  readonly parents: readonly string[];
  /** Headings and captions above, nearest first. */
  readonly sections: readonly string[];
  /** The paragraph or bar directly before the table or list around it. */
  readonly lead: string;
  column?: Column | undefined;
  page: PageFacts;
  /** Key of the column or label, such as `column:sip code`: under it a user silences or marks that on a site. */
  labelKey?: string | undefined;
}
