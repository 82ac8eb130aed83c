import type { SearchTarget } from '../lib/codes/search';
import { classToken } from './code-class';
import type { SearchOption } from './ResultList';

/** Returns the row of a search result; its key is unique among all results. */
export function searchOption(target: SearchTarget): SearchOption {
  switch (target.kind) {
    case 'sip': {
      const { code, phrase } = target.brief;
      return { key: `sip-${code}`, number: `${code}`, title: phrase, classToken: classToken(code) };
    }
    case 'q850': {
      const { cause, name } = target.cause;
      return { key: `q850-${cause}`, number: `${cause}`, title: `${name} (Q.850)`, classToken: 'q850' };
    }
    case 'own': {
      const { code, title = '' } = target.note;
      return { key: `own-${code}`, number: `${code}`, title, classToken: classToken(code) };
    }
    case 'family': {
      const { family, member } = target;
      const number = member?.value ?? '';
      const title = member ? `${member.name} (${family.name})` : family.name;
      return { key: `${family.id}-${number}`, number, title, classToken: 'other' };
    }
  }
}
