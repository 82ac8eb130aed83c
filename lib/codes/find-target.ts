import { findBrief } from './lookup';
import { findCause } from './q850/find-cause';
import type { SearchTarget } from './search-documents';

const ADDRESS = /^(?<family>q850-)?(?<digits>[1-9]\d{0,2})$/;

/** Returns what stands at each address, such as `486` or `q850-17`, leaving out those with nothing. */
export function findTargets(addresses: readonly string[]): SearchTarget[] {
  return addresses.map(findTarget).filter((target) => target !== undefined);
}

function findTarget(address: string): SearchTarget | undefined {
  const { family, digits } = ADDRESS.exec(address)?.groups ?? {};
  if (!digits) return undefined;
  if (family) {
    const cause = findCause(Number(digits));
    return cause && { kind: 'q850', cause };
  }
  const brief = findBrief(Number(digits));
  return brief && { kind: 'sip', brief };
}
