import { describe, expect, test } from 'vitest';
import { briefs } from '../../../lib/codes/all-briefs';
import { findDetails } from '../../../lib/codes/details-of';
import { q850Causes } from '../../../lib/codes/q850/causes';
import { findCause } from '../../../lib/codes/q850/find-cause';
import { sipToCause } from '../../../lib/codes/q850/sip-to-cause';
import type { MappedNumber, SipToCause } from '../../../lib/codes/types';
import facts from '../../facts/q850.json' with { type: 'json' };

/** The facts write catch-alls as "default 500", and conditions such as "403 (603 if ...)" into the text. */
type FactNumber = number | string | null | undefined;

/** The number that a fact gives without conditions; undefined where the source sends no response at all. */
function mapped(fact: FactNumber, isDefault: boolean | null = null): MappedNumber | undefined {
  if (fact === null || fact === undefined) return undefined;
  if (typeof fact === 'number') return isDefault ? { number: fact, isDefault } : { number: fact };
  const [, catchAll, number] = /^(default )?.*?(?:else )?(\d+)(?!.*else \d)/.exec(fact) ?? [];
  if (!number) return undefined;
  return catchAll ? { number: Number(number), isDefault: true } : { number: Number(number) };
}

/** The causes that a SIP response code is mapped to, undefined where no source lists the code. */
function causesOfCode(code: number): SipToCause | undefined {
  return sipToCause.find(({ sip }) => sip === code);
}

const present = <T extends object>(entries: T) =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));

describe('causes', () => {
  test('are the 78 of the facts, in order', () => {
    expect(facts.causes).toHaveLength(78);
    expect(q850Causes.map(({ cause }) => cause)).toEqual(facts.causes.map(({ cause }) => cause));
  });

  test.each(facts.causes.map((fact) => [fact.cause, fact] as const))(
    '%i has the names of its sources',
    (cause, fact) => {
      const row = findCause(cause);
      expect(row?.class).toBe(fact.class);
      expect(row?.name).toBe(fact.name ?? row?.name);
      expect(row?.freeswitch ?? null).toBe(fact.freeswitchName);
      expect(row?.asterisk ?? null).toBe(fact.asteriskName);
      expect(row?.nationalUse ?? null).toBe(fact.nationalUse);
    },
  );

  test.each(facts.causes.map((fact) => [fact.cause, fact] as const))(
    '%i maps to SIP as its sources do',
    (cause, fact) => {
      const { rfc3398, rfc4497, freeswitch, freeswitchIsDefault, asteriskPjsip } = fact.toSip;
      const expected = {
        rfc3398: mapped(rfc3398),
        rfc4497:
          rfc4497 === '301 if the diagnostic can make a Contact, else 410'
            ? { number: 410 }
            : mapped(rfc4497),
        freeswitch: mapped(freeswitch, freeswitchIsDefault),
        asterisk: mapped(asteriskPjsip),
      };
      expect(findCause(cause)?.toSip).toEqual(present(expected));
    },
  );

  test.each([10, 32, 128, -1, 1.5])('%d is no cause', (cause) => {
    expect(findCause(cause)).toBeUndefined();
  });
});

describe('the usual causes of a code', () => {
  const named = briefs.flatMap(({ code, causes }) =>
    [...causes, ...(findDetails(code)?.furtherCauses ?? [])]
      .filter((text) => text.includes('Q.850 cause'))
      .map((text) => ({ code, text, numbers: (text.match(/(?<![\d.])\d+(?![\d.])/g) ?? []).map(Number) })),
  );

  test.each(named)('$code names Q.850 causes that some source turns into it: $text', ({ code, numbers }) => {
    expect(numbers.length).toBeGreaterThan(0);
    const others = numbers.filter((number) => {
      const { toSip = {} } = facts.causes.find(({ cause }) => cause === number) ?? {};
      return !Object.values(toSip).some((fact) => `${fact}`.includes(`${code}`));
    });
    expect(others).toEqual([]);
  });

  test('no bearer is taken for a circuit that is missing', () => {
    const circuits = named.filter(({ text }) => text.includes('circuit')).flatMap(({ numbers }) => numbers);
    expect(new Set(circuits.map((number) => findCause(number)?.class))).toEqual(
      new Set(['resource unavailable']),
    );
  });
});

describe('the way from SIP', () => {
  test('lists the codes of the facts', () => {
    expect(facts.sipToCause).toHaveLength(49);
    expect(sipToCause.map(({ sip }) => sip)).toEqual(facts.sipToCause.map(({ sip }) => sip));
  });

  test.each(facts.sipToCause.map((fact) => [fact.sip, fact] as const))(
    'maps %i as its sources do',
    (sip, fact) => {
      const { rfc3398, rfc3398Default, rfc4497, freeswitch, asterisk } = fact;
      const expected = {
        rfc3398: mapped(
          rfc3398 === '31, or 65 when the Warning is about bearer capability' ? 31 : rfc3398,
          rfc3398Default,
        ),
        rfc4497: mapped(rfc4497 === '65 or 31' ? 65 : rfc4497, rfc3398Default),
        freeswitch: mapped(freeswitch.number, freeswitch.default),
        asterisk: mapped(asterisk.number, asterisk.default),
      };
      expect(causesOfCode(sip)?.toCause).toEqual(present(expected));
    },
  );

  test('knows nothing about codes that no source lists', () => {
    expect(causesOfCode(180)).toBeUndefined();
  });
});
