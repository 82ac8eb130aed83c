import { spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { projectPath } from './project-path.ts';

/** The browsers that the extension is built for, as the build tool names them. */
export type BuildTarget = 'chrome' | 'firefox';

/** Everything that the built extension is made of. */
const SOURCES = ['{entrypoints,components,lib,public}/**', '{package,package-lock}.json', 'wxt.*.ts'];

/** Builds the extension for a browser unless the build is newer than all sources; returns the folder. */
export function buildExtension(target: BuildTarget): string {
  const folder = projectPath(`.output/${target}-mv3`);
  if (newestSource() > modified(`${folder}/manifest.json`)) {
    const { status } = spawnSync(
      process.execPath,
      [projectPath('node_modules/wxt/bin/wxt.mjs'), 'build', '-b', target],
      {
        cwd: projectPath(''),
        // The test runner sets it to `test`, and the build would not be the one that users get.
        env: { ...process.env, NODE_ENV: 'production' },
        stdio: 'inherit',
      },
    );
    if (status !== 0) throw new Error(`The build for ${target} failed.`);
  }
  return folder;
}

function newestSource(): number {
  return Math.max(...globSync(SOURCES, { cwd: projectPath('') }).map((path) => modified(projectPath(path))));
}

/** Milliseconds of the last change, 0 for what does not exist. */
function modified(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
