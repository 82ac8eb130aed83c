/**
 * The shape of the code database. A code is one row in `wire-names` (what it is called, in every frame that shows a
 * number), one in `brief/` (what the hover card says at a glance, in frames that show a mark) and one in `details/`
 * (what is one step away, loaded when somebody asks).
 */

/** First digit of a SIP response code (RFC 3261 §7.2). */
export type CodeClass = 1 | 2 | 3 | 4 | 5 | 6;

/**
 * deprecated, reserved: in the IANA registry with that remark.
 * unregistered: seen on the wire or in a console, but not in the registry.
 */
export type Registration = 'deprecated' | 'reserved' | 'unregistered';

/** A place in an RFC; `section` is a bare section number such as `21.4.24`. */
export interface RfcSection {
  rfc: number;
  section: string;
}

/** Another wording of the reason phrase, and who prints it: an older RFC or a product. */
export interface PhraseVariant {
  phrase: string;
  by: string;
}

/**
 * What the client does next. `auth` add credentials; `modify` change the request; `later` wait, then send the same;
 * `elsewhere` another server or route may work; `failover` try the next server automatically; `user` needs a person;
 * `redirect` follow Contact; `no` do not retry; `na` not a failure, nothing to retry; `look` the number says too little:
 * find out first what was sent.
 */
export type Retry =
  | 'na'
  | 'look'
  | 'redirect'
  | 'auth'
  | 'modify'
  | 'later'
  | 'elsewhere'
  | 'failover'
  | 'user'
  | 'no';

/** What a code is called, and by whom. */
export interface CodeName {
  code: number;
  phrase: string;
  /** Older and vendor wordings that the detector and the search recognise. */
  variants?: readonly string[];
  /** Left out where the code is in the IANA registry without a remark. */
  registration?: Registration;
}

/** What the card says at a glance. Texts are one plain sentence or a fragment, short enough for a hover card. */
export interface CodeBrief extends CodeName {
  /** Where the code is defined. Absent for unregistered codes that no RFC ever defined. */
  defined?: RfcSection;
  /** One plain sentence that a junior understands. */
  meaning: string;
  /** The two most usual causes, most frequent first; further ones stand in the details. */
  causes: readonly string[];
  /** The first two or three checks, in the order an engineer would do them; further ones stand in the details. */
  checks: readonly string[];
  next: { retry: Retry; text: string };
  /** Rarely seen in the field; the card says so instead of padding the lists. */
  rare?: true;
  /** Other meanings of the same number, told apart by reason phrase or product. */
  senses?: readonly Sense[];
}

/** A row of `brief/` for a code whose name stands in `wire-names`. */
export type BriefRow = Pick<CodeBrief, 'code'> & Omit<CodeBrief, keyof CodeName>;

/** A second meaning of a number, for example 603 with the phrase "Network Blocked". */
export interface Sense {
  /** What tells this meaning apart, for example `Phrase "Network Blocked"` or `Kamailio`. */
  when: string;
  /** Reason phrases that select this meaning, matched without regard to case. */
  phrases?: readonly string[];
  title: string;
  meaning: string;
  checks: readonly string[];
}

/** Header fields (or bodies) that come with the response, with a condition in brackets where there is one. */
export interface HeaderFields {
  must?: readonly string[];
  should?: readonly string[];
  may?: readonly string[];
  /** Only under a condition that the text names. */
  conditional?: readonly string[];
}

/** What a failure does to an established dialog, from the request alone to the whole dialog (RFC 5057 §5.1). */
export type DialogEffect = 'transaction' | 'usage' | 'dialog';

/**
 * How an INVITE that ends with this code counts. SER, SEER and ISA are defined by RFC 6076; ASR and NER
 * come from ITU-T E.411 and E.425 and differ by tool, which `depends` says openly.
 */
export interface QualityMetrics {
  ser: 'success' | 'failure' | 'excluded';
  seer: 'effective' | 'ineffective' | 'excluded';
  isa: boolean;
  asr: 'answered' | 'not answered' | 'depends';
  ner: 'effective' | 'ineffective' | 'not counted' | 'depends';
  /** Why tools differ, where they do. */
  note?: string;
}

/** Another code that is easily mistaken for this one. */
export interface RelatedCode {
  code: number;
  /** The difference in one sentence, seen from this row's code. */
  difference: string;
}

/** What one product means or does with the code. */
export interface ProductNote {
  product: string;
  text: string;
  source: string;
}

/** The part of the row that a source speaks for. */
export type SourcedClaim =
  | 'meaning'
  | 'causes'
  | 'checks'
  | 'next'
  | 'headers'
  | 'dialog'
  | 'metrics'
  | 'sender';

/** What is one step away from the card. */
export interface CodeDetails {
  code: number;
  /** The variants of the brief row, and who prints each. */
  wordings?: readonly PhraseVariant[];
  /** Causes after those of the brief row. */
  furtherCauses?: readonly string[];
  /** Checks after those of the brief row. */
  furtherChecks?: readonly string[];
  /** What exactly the specification asks of sender and receiver, in our own words. */
  specification?: string;
  /** Who sends it. */
  sender: string;
  headers?: HeaderFields;
  dialogEffect?: DialogEffect;
  /** A failed subscription refresh with this code also ends the subscription (RFC 5057 §5.1, RFC 6665). */
  endsSubscription?: true;
  /** ACK, retransmission, forking and other behaviour that surprises. */
  notes?: readonly string[];
  metrics?: QualityMetrics;
  related?: readonly RelatedCode[];
  products?: readonly ProductNote[];
  /** Words that people type when they look for this code and that stand in no other text of the row. */
  keywords?: readonly string[];
  sources: readonly { claim: SourcedClaim; source: string }[];
}

/** A Q.850 cause value (ITU-T Q.850), the second family of the database. */
export interface Q850Cause {
  cause: number;
  name: string;
  class: Q850Class;
  meaning: string;
  causes: readonly string[];
  freeswitch?: string;
  asterisk?: string;
  /** Reserved for national use in ITU-T Q.850. */
  nationalUse?: true;
  /** The SIP response code that each source maps the cause to; `isDefault` where it falls through to a catch-all. */
  toSip: Partial<Record<MappingSource, MappedNumber>>;
}

export type Q850Class =
  | 'normal event'
  | 'resource unavailable'
  | 'service or option not available'
  | 'service or option not implemented'
  | 'invalid message'
  | 'protocol error'
  | 'interworking';

/** Whose mapping table: two RFCs and two programs. */
export type MappingSource = 'rfc3398' | 'rfc4497' | 'freeswitch' | 'asterisk';

export interface MappedNumber {
  number: number;
  /** The number is the source's catch-all, not an entry of its own. */
  isDefault?: true;
}

/** What the user or the team wrote on a code: a note on one of the database, or a code of their own. */
export interface TeamNote {
  /** From 100 to 699. */
  code: number;
  /** What the code is called here. */
  title?: string;
  text: string;
  /** Set by the organisation: the user cannot change it. */
  isManaged?: true;
}

/** The Q.850 cause that each source maps a SIP response code to. */
export interface SipToCause {
  sip: number;
  toCause: Partial<Record<MappingSource, MappedNumber>>;
}

/** A family of numbers that stands beside SIP response codes in consoles, for example Twilio errors. */
export interface NumberFamily {
  id: string;
  name: string;
  /** What its numbers look like, in words. */
  shape: string;
  /** How to tell it from a SIP response code. */
  howToTell: string;
  source: string;
  members: readonly FamilyMember[];
}

export interface FamilyMember {
  /** The number as it is printed, for example `31486` or `D35`. */
  value: string;
  name: string;
  /** The SIP response code that this number carries or was sent with. */
  sip?: number;
}

/** How often a code stands on a page. */
export interface CodeCount {
  code: number;
  phrase: string;
  count: number;
  /** How many of them are sure. */
  sure: number;
}
