import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Answer } from './codes/answer';
import type { Dossier } from './codes/dossier';
import type { CodeBrief, Q850Cause } from './codes/types';
import type { CodeCount } from './page/survey';
import type { SiteRuleChange } from './settings/site-rules';

/** Everything that the parts of the extension say to each other. */
interface Protocol {
  /** Anyone to background, which holds the one copy of the whole database: the answer to a query. */
  search(query: string): Answer;
  /** Anyone to background: what the card says of a code. */
  brief(code: number): CodeBrief | undefined;
  /** Anyone to background: what is one step away from a code's card. */
  dossier(code: number): Dossier | undefined;
  /** Anyone to background: a Q.850 cause. */
  cause(cause: number): Q850Cause | undefined;
  /** Popup to one frame: the codes of its whole document. */
  survey(): CodeCount[];
  /** Popup to one frame: scroll to an occurrence of a code and flash it. */
  reveal(occurrence: { code: number; index: number }): boolean;
  /** Page or options to background, which alone writes: what the user says about a column or label of a site. */
  changeSiteRules(change: SiteRuleChange): void;
  /** Background to every frame: these hosts were given back. */
  revoked(origins: string[]): void;
  /** Page to background: has this frame lost its permission with these hosts? */
  isRevoked(origins: string[]): boolean;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
