import { afterEach, describe, expect, it, vi } from 'vitest';
import { CHROMIUM, FIREFOX, findProgram } from '../../support/browsers';
import { planInstall } from '../../support/install-browsers';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('finding a program', () => {
  it('takes the path in the environment before anything else', () => {
    vi.stubEnv('CHROMIUM_PATH', process.execPath);
    expect(findProgram(CHROMIUM)).toBe(process.execPath);
  });

  it('names the variable when its path is wrong', () => {
    vi.stubEnv('FIREFOX_PATH', '/nowhere/firefox');
    expect(() => findProgram(FIREFOX)).toThrow('/nowhere/firefox: correct FIREFOX_PATH');
  });

  it('returns undefined when the program is nowhere', () => {
    vi.stubEnv('PATH', '/nowhere');
    expect(findProgram({ ...FIREFOX, apps: [] })).toBeUndefined();
  });
});

describe('installing missing programs', () => {
  it('uses apt-get as root on Debian', () => {
    const plan = planInstall([CHROMIUM, FIREFOX], { isRoot: true, hasApt: true });
    expect(plan).toEqual({ packages: ['chromium', 'firefox-esr'] });
  });

  it.each([
    { isRoot: false, hasApt: true },
    { isRoot: true, hasApt: false },
  ])('says what to do where it cannot install: %o', (machine) => {
    const plan = planInstall([FIREFOX], machine);
    expect(plan).toEqual({
      problem: expect.stringMatching(/^Firefox not found: .*firefox-esr.*FIREFOX_PATH/),
    });
  });
});
