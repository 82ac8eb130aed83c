import type { SearchTarget } from './search-documents';

/**
 * Returns the stable address of a target, such as `486` or `q850-17`: what a bookmark and the list of recent lookups
 * keep. Undefined for numbers of other families.
 */
export function addressOf(target: SearchTarget): string | undefined {
  switch (target.kind) {
    case 'sip':
      return `${target.brief.code}`;
    case 'q850':
      return causeAddress(target.cause.cause);
    case 'own':
      return `${target.note.code}`;
    case 'family':
      return undefined;
  }
}

/** Returns the address of a Q.850 cause. */
export function causeAddress(cause: number): string {
  return `q850-${cause}`;
}
