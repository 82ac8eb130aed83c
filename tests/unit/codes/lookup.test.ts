import { describe, expect, test } from 'vitest';
import { briefs } from '../../../lib/codes/all-briefs';
import { classOf } from '../../../lib/codes/code-class';
import { findDetails } from '../../../lib/codes/details-of';
import { briefsByClass, findBrief } from '../../../lib/codes/lookup';
import { rfcLink } from '../../../lib/codes/rfc-link';
import { isRegistered } from '../../../lib/codes/wire-names';

describe('lookup', () => {
  test('finds the rows of a code', () => {
    expect(findBrief(486)?.phrase).toBe('Busy Here');
    expect(findDetails(486)?.code).toBe(486);
  });

  test.each([799, 1000, -486, 486.5, Number.NaN])('finds nothing for %d', (code) => {
    expect(findBrief(code)).toBeUndefined();
    expect(findDetails(code)).toBeUndefined();
    expect(isRegistered(code)).toBe(false);
  });

  test.each([
    [486, true],
    [202, true],
    [402, true],
    [477, false],
    [409, false],
  ])('%i registered: %s', (code, registered) => {
    expect(isRegistered(code)).toBe(registered);
  });

  test.each([
    [100, 1],
    [199, 1],
    [200, 2],
    [699, 6],
    [99, undefined],
    [0, undefined],
    [700, undefined],
  ])('%i is of class %s', (code, codeClass) => {
    expect(classOf(code)).toBe(codeClass);
  });

  test('the classes divide the codes from 100 to 699', () => {
    const divided = ([1, 2, 3, 4, 5, 6] as const).flatMap(briefsByClass);
    expect(divided).toEqual(briefs.filter(({ code }) => code >= 100 && code <= 699));
  });
});

describe('the link to an RFC', () => {
  test.each([
    [{ rfc: 3261, section: '21.4.24' }, 'https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24'],
    [{ rfc: 8197, section: '4' }, 'https://www.rfc-editor.org/rfc/rfc8197#section-4'],
    [{ rfc: 3261, section: 'A' }, 'https://www.rfc-editor.org/rfc/rfc3261#appendix-A'],
    [{ rfc: 3261, section: 'A.2' }, 'https://www.rfc-editor.org/rfc/rfc3261#appendix-A.2'],
  ])('to %j', (place, link) => {
    expect(rfcLink(place)).toBe(link);
  });

  test('is well formed for every code', () => {
    const links = briefs.flatMap(({ defined }) => (defined ? [rfcLink(defined)] : []));
    expect(
      links.filter(
        (link) => !/^https:\/\/www\.rfc-editor\.org\/rfc\/rfc\d{4}#section-\d+(\.\d+)*$/.test(link),
      ),
    ).toEqual([]);
  });
});
