import { describe, expect, test } from 'vitest';
import { explainNumber } from '../../../lib/codes/families/explain-number';
import { numberFamilies } from '../../../lib/codes/families/number-families';
import { findBrief } from '../../../lib/codes/lookup';
import facts from '../../facts/other-number-families.json' with { type: 'json' };
import q850 from '../../facts/q850.json' with { type: 'json' };

/** `family value name (SIP code)` of each meaning, the way a reader would list them. */
function explained(text: string): string[] | undefined {
  return explainNumber(text)?.map(({ family, member }) => {
    const own = member ? `${member.value} ${member.name}` : 'shape only';
    return `${family.id}: ${own}${member?.sip ? ` (${member.sip})` : ''}`;
  });
}

describe('families', () => {
  test('are those of the facts', () => {
    const ids = numberFamilies.map(({ id }) => id);
    expect(ids.toSorted()).toEqual(facts.families.map(({ id }) => id).toSorted());
  });

  test('list every number of the facts', () => {
    const missing = facts.families.flatMap(({ id, codes = [] }) => {
      const values =
        numberFamilies.find((family) => family.id === id)?.members.map(({ value }) => value) ?? [];
      const listed = (codes as { code?: string | number | null }[]).flatMap(({ code }) =>
        (code ?? null) === null ? [] : [String(code)],
      );
      return listed.filter((value) => !values.includes(value)).map((value) => `${id} ${value}`);
    });
    expect(missing).toEqual([]);
  });

  test('list the causes that FreeSWITCH adds to Q.850', () => {
    const members = numberFamilies.find(({ id }) => id === 'freeswitch-cause')?.members ?? [];
    const own = q850.freeswitchCauses.filter(({ isQ850 }) => !isQ850);
    expect(members.map(({ value, name }) => `${value} ${name}`)).toEqual(
      own.map(({ number, name }) => `${number} ${name}`),
    );
  });

  test('list no number twice and point only at codes that exist', () => {
    for (const { members } of numberFamilies) {
      const values = members.map(({ value }) => value);
      expect(values).toEqual([...new Set(values)]);
      const unknown = members.filter(({ sip }) => sip !== undefined && !findBrief(sip));
      expect(unknown).toEqual([]);
    }
  });

  test('tell Cisco values with their SIP code by the Q.850 cause in the lowest byte', () => {
    const cisco = numberFamilies.find(({ id }) => id === 'cucm-cdr')?.members.filter(({ sip }) => sip) ?? [];
    expect(cisco.length).toBeGreaterThan(30);
    const causes = new Set(q850.causes.map(({ cause }) => cause));
    expect(cisco.filter(({ value }) => !causes.has(Number(value) % 256))).toEqual([]);
    expect(cisco.filter(({ name, sip }) => !name.startsWith(`CCM_SIP_${sip}_`))).toEqual([]);
  });
});

describe('a number', () => {
  test.each([
    ['31486', ['twilio-voice-sdk: 31486 Busy Here (486)']],
    ['31401', ['twilio-voice-sdk: 31401 Microphone permission denied, not SIP 401']],
    ['31402', ['twilio-voice-sdk: 31402 Microphone could not be opened, not SIP 402']],
    ['31999', ['twilio-voice-sdk: shape only']],
    ['32202', ['twilio-errors: 32202 Bad user credentials']],
    ['32999', ['twilio-errors: shape only']],
    ['560486', ['teams-direct-routing: 560486 SBC answered 486 (486)']],
    ['560403', ['teams-direct-routing: 560403 SBC answered 403 (403)']],
    ['560799', ['teams-direct-routing: shape only']],
    ['510532', ['teams-direct-routing: 510532 No trunk configuration found (403)']],
    ['540999', ['teams-direct-routing: shape only']],
    ['10321', ['teams-direct-routing: 10321 Bot busy (486)']],
    ['5486', ['dialogic: 5486 Busy Here (486)']],
    ['3010', ['plivo-hangup: 3010 Busy line', 'diameter: 3010 DIAMETER_UNKNOWN_PEER']],
    ['4000', ['plivo-hangup: 4000 Normal hangup']],
    ['5003', ['diameter: 5003 DIAMETER_AUTHORIZATION_REJECTED']],
    ['338', ['android-ims: 338 SIP 486, busy (486)']],
    ['804', ['freeswitch-cause: 804 MEDIA_TIMEOUT']],
    ['815', ['freeswitch-cause: 815 BUSY_EVERYWHERE (600)']],
    ['1502', ['yeti: shape only']],
    ['1174405137', ['cucm-cdr: 1174405137 CCM_SIP_486_BUSY_HERE (486)']],
    ['352321663', ['cucm-cdr: 352321663 Q.850 cause 127']],
    ['370', ['sip-warning: 370 Insufficient bandwidth', 'android-ims: 370 SIP 421 (421)']],
    [
      '487',
      [
        'redirect-cause-param: 487 Deflected while ringing',
        'freeswitch-cause: 487 ORIGINATOR_CANCEL (487)',
        'stun-turn: 487 Role Conflict (ICE)',
      ],
    ],
  ])('%s belongs to %j', (number, families) => {
    expect(explained(number)).toEqual(families);
  });

  test.each([
    ['D35', 'telnyx-suffix: D35 Invalid caller ID format (403)'],
    ['d35', 'telnyx-suffix: D35 Invalid caller ID format (403)'],
    [' D12 ', 'telnyx-suffix: D10-D17 Connection, profile or account disabled or forbidden (403)'],
    ['P05', 'telnyx-suffix: P05-P06 CPS limit or message too large (403)'],
    ['PE6', 'telnyx-suffix: PE1-PE6 No routes found (503)'],
  ])('the suffix %s belongs to Telnyx', (suffix, meaning) => {
    expect(explained(suffix)).toEqual([meaning]);
  });

  test.each([
    '',
    ' ',
    '799',
    '12345',
    '5799',
    '5050',
    '999999',
    '4805551234',
    'D99',
    'D180',
    'P5',
    'hello',
    '-1',
    '31486.5',
    '9'.repeat(400),
  ])('%j belongs to no family', (text) => {
    expect(explained(text)).toBeUndefined();
  });
});
