import { findCodes } from './find-codes';
import type { TextContext } from './types';

/** The context of a text that is all there is: lines of a log, without a page around them. */
export const PLAIN_TEXT: TextContext = {
  before: '',
  after: '',
  isPreformatted: true,
  labels: [],
  row: [],
  parents: [],
  sections: [],
  lead: '',
  page: { title: '', url: '', names: '', codes: new Set(), isAboutCalls: false },
};

/** Asks the rules about a number that stands alone: what they need is made when it is first needed. */
export function rehearse(): void {
  findCodes('486', PLAIN_TEXT);
}
