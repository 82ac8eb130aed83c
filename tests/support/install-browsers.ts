import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { CHROMIUM, FIREFOX, findProgram, type Program } from './browsers.ts';

/** What decides whether missing programs can be installed here. */
export interface Machine {
  isRoot: boolean;
  /** Debian, Ubuntu or another system with `apt-get`. */
  hasApt: boolean;
}

/** The Debian packages to install, or one sentence for a person who has to do it. */
export type InstallPlan = { packages: string[] } | { problem: string };

/** Returns the paths of Chromium and Firefox, after installing what is missing where that is possible. */
export function ensureBrowsers(): { chromium: string; firefox: string } {
  const [chromium, firefox] = ensurePrograms(CHROMIUM, FIREFOX);
  return { chromium, firefox };
}

/** Returns the paths of programs in the given order; installs the missing ones, or throws a sentence that says how. */
export function ensurePrograms<T extends readonly Program[]>(...programs: T): { [K in keyof T]: string } {
  const missing = programs.filter((program) => findProgram(program) === undefined);
  if (missing.length > 0) install(missing);
  return programs.map((program) => {
    const path = findProgram(program);
    if (!path) throw new Error(instructions([program]));
    return path;
  }) as { [K in keyof T]: string };
}

/** Decides how missing programs come onto a machine. */
export function planInstall(missing: readonly Program[], { isRoot, hasApt }: Machine): InstallPlan {
  if (isRoot && hasApt) return { packages: missing.map((program) => program.debianPackage) };
  return { problem: instructions(missing) };
}

function install(missing: readonly Program[]): void {
  const plan = planInstall(missing, {
    isRoot: process.getuid?.() === 0,
    hasApt: existsSync('/usr/bin/apt-get'),
  });
  if ('problem' in plan) throw new Error(plan.problem);
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...plan.packages);
}

/** Ten minutes: a slow mirror may need a while for two browsers, a dead one must not hold the tests for ever. */
const APT_TIMEOUT = 600_000;

function apt(...parameters: string[]): void {
  const command = `apt-get ${parameters.join(' ')}`;
  console.log(`$ ${command}`);
  const { status } = spawnSync('apt-get', parameters, {
    stdio: 'inherit',
    timeout: APT_TIMEOUT,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new Error(`"${command}" failed.`);
}

function instructions(missing: readonly Program[]): string {
  const titles = missing.map((program) => program.title).join(' and ');
  const packages = missing.map((program) => program.debianPackage).join(' ');
  const variables = missing.map((program) => program.variable).join(' and ');
  return `${titles} not found: install it (on Debian: sudo apt-get install ${packages}), or set ${variables} to the program's path.`;
}
