import type { SearchTarget } from './search-documents';

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
