import { causesOfCode, findCause } from './find-cause';

/**
 * True where the sources send different causes for a SIP response code. Catch-alls count: whoever gets the code
 * sends some cause, and two ends that differ are two different records of the same call.
 */
export function sourcesDisagreeOnCode(sip: number): boolean {
  const mapped = Object.values(causesOfCode(sip)?.toCause ?? {});
  return new Set(mapped.map((source) => source.number)).size > 1;
}

/**
 * True where a program sends another SIP response code for a cause than RFC 3398 §7.2.4.1 does. The catch-all of
 * the RFC (500) does not count, for nobody implements it and every rare cause would seem disputed.
 */
export function sourcesDisagreeOnCause(cause: number): boolean {
  const { rfc3398, freeswitch, asterisk } = findCause(cause)?.toSip ?? {};
  if (!rfc3398 || rfc3398.isDefault) return false;
  return [freeswitch, asterisk].some((program) => program && program.number !== rfc3398.number);
}
