import type { CodeBrief, FamilyMember, NumberFamily, Q850Cause, TeamNote } from '../types';

/** What a search finds and a card shows. */
export type SearchTarget =
  | { kind: 'sip'; brief: CodeBrief }
  | { kind: 'q850'; cause: Q850Cause }
  | { kind: 'family'; family: NumberFamily; member?: FamilyMember }
  /** A code that only the user or the team knows. */
  | { kind: 'own'; note: TeamNote };

/** Returns a key that tells targets apart, such as `sip:486`, `q850:17` or `family:twilio-voice-sdk:31486`. */
export function targetKey(target: SearchTarget): string {
  if (target.kind === 'sip') return `sip:${target.brief.code}`;
  if (target.kind === 'q850') return `q850:${target.cause.cause}`;
  if (target.kind === 'own') return `own:${target.note.code}`;
  return ['family', target.family.id, target.member?.value ?? []].flat().join(':');
}

/** Returns the targets without those that come again. */
export function uniqueTargets(targets: readonly SearchTarget[]): SearchTarget[] {
  const seen = new Set<string>();
  return targets.filter((target) => {
    const key = targetKey(target);
    return !seen.has(key) && seen.add(key);
  });
}

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
