import { type SearchTarget, targetKey } from '../../lib/codes/search/search-target';
import { classToken } from '../code-class';
import type { Translate } from '../text';
import type { SearchOption } from './ResultList';

/** Returns the row of a search result; its key is unique among all results. */
export function searchOption(target: SearchTarget, t: Translate): SearchOption {
  return { key: targetKey(target), ...lookOf(target, t) };
}

function lookOf(target: SearchTarget, t: Translate): Omit<SearchOption, 'key'> {
  switch (target.kind) {
    case 'sip': {
      const { code, phrase } = target.brief;
      return { number: `${code}`, title: phrase, classToken: classToken(code) };
    }
    case 'q850': {
      const { cause, name } = target.cause;
      return { number: `${cause}`, title: `${name} (Q.850)`, classToken: 'q850' };
    }
    case 'own': {
      const { code, title = t('notes.ownCode') } = target.note;
      return { number: `${code}`, title, classToken: classToken(code) };
    }
    case 'family': {
      const { family, member } = target;
      const number = member?.value ?? '';
      const title = member ? `${member.name} (${family.name})` : family.name;
      return { number, title, classToken: 'other' };
    }
  }
}
