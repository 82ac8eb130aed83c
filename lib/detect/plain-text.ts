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
  page: { title: '', url: '', names: '', isAboutCalls: false },
};
