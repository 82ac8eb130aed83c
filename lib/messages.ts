import type { CallQuality, CountedCode } from './codes/call-quality';
import type { Dossier } from './codes/dossier';
import type { Answer, Question } from './codes/search/answer';
import type { SearchTarget } from './codes/search/search-target';
import type { CodeCount, TeamNote } from './codes/types';
import type { Step, StepAnswer } from './page/walk/step';
import type { Backup } from './settings/backup/backup';
import type { PageState } from './settings/page-state';
import type { SitePause } from './settings/paused-sites';
import type { Settings } from './settings/settings';
import type { SiteRuleChange } from './settings/site-rules';
import { typedMessages } from './typed-messages';

/** Everything that the parts of the extension say to each other. */
interface Protocol {
  /** Anyone to background, which holds the one copy of the whole database: the answer to a question. */
  search(question: Question): Answer;
  /** Anyone to background: words will be searched soon. */
  warmUp(): void;
  /** Anyone to background: what stands at addresses such as `486` or `q850-17`. */
  targets(addresses: string[]): SearchTarget[];
  /** Anyone to background: what was looked up lately, the last one first. */
  recent(): SearchTarget[];
  /** Anyone to background, which alone writes: this address was looked up. */
  remember(address: string): void;
  /** Anyone to background: what is one step away from a code's card. */
  dossier(code: number): Dossier | undefined;
  /** Background to one frame: go to the next mark, or the one before, and open its card. */
  step(step: Step): StepAnswer;
  /** Page to side panel and background: the card of this code is shown. */
  cardShown(code: number): void;
  /** Background to one frame: another one of its tab shows a card now. */
  hideCard(): void;
  /** Popup to background: ASR, NER and SEER over the codes of a page, where it looks like a list of calls. */
  callQuality(counts: CountedCode[]): CallQuality | undefined;
  /** Popup to background: start in all frames of a tab; the ids of those that run now, none where that is not allowed. */
  startInTab(tabId: number): number[] | undefined;
  /** Popup to one frame: the codes of its whole document. */
  survey(): CodeCount[];
  /** Popup to one frame: scroll to an occurrence of a code and flash it. */
  reveal(occurrence: { code: number; index: number }): boolean;
  /** Page or options to background, which alone writes: what the user says about a column or label of a site. */
  changeSiteRules(change: SiteRuleChange): void;
  /** Options to background: the user changes settings. */
  changeSettings(change: Partial<Settings>): void;
  /** Options or popup to background: the user switches a site off for now, or on again. */
  pauseSite(pause: SitePause): void;
  /** Options to background: forget what is stored in a form that nobody can read. */
  forgetDamaged(): void;
  /** Options to background: the user's note on a code; one without text removes it. */
  saveNote(note: TeamNote): void;
  /** Options to background: add an imported backup to what is stored; a copy is kept. */
  importBackup(backup: Backup): void;
  /** Options to background: put back what there was before the last import or sync, save what has been changed since. */
  undoReplacement(): void;
  /** Options to background: sync through the browser from now on, or no more. */
  switchSync(isOn: boolean): void;
  /** Early script to background: this frame has no scout yet, so it wants it now. */
  scoutWanted(): void;
  /** Scout to background: this frame shows a number that could be a code, so it wants the page script. */
  pageScriptWanted(): void;
  /** Page to background: this frame shows a mark or wants a card, so it wants the card script; answered when it is there. */
  cardWanted(): void;
  /** Page to background: what the user said about its host, and the settings of its pages. */
  pageState(host: string): PageState;
  /** Background to every frame: these hosts were given back. */
  revoked(origins: string[]): void;
  /** Page to background: has this frame lost its permission with these hosts? */
  isRevoked(origins: string[] | undefined): boolean;
}

export type { Step, StepAnswer };

export const { sendMessage, onMessage } = typedMessages<Protocol>();
