import { findBrief } from '../lookup';
import { findCause } from '../q850/find-cause';
import type { TeamNote } from '../types';
import type { SearchTarget } from './search-target';

const ADDRESS = /^(?<family>q850-)?(?<digits>0|[1-9]\d{0,2})$/;

/** Returns what stands at each address, such as `486`, `q850-17` or a code that only a note knows, without the others. */
export function findTargets(addresses: readonly string[], notes: readonly TeamNote[] = []): SearchTarget[] {
  return addresses.map((address) => findTarget(address, notes)).filter((target) => target !== undefined);
}

function findTarget(address: string, notes: readonly TeamNote[]): SearchTarget | undefined {
  const { family, digits } = ADDRESS.exec(address)?.groups ?? {};
  if (!digits) return undefined;
  if (family) {
    const cause = findCause(Number(digits));
    return cause && { kind: 'q850', cause };
  }
  const brief = findBrief(Number(digits));
  if (brief) return { kind: 'sip', brief };
  const note = notes.find(({ code }) => code === Number(digits));
  return note && { kind: 'own', note };
}
