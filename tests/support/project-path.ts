import { fileURLToPath } from 'node:url';

/** Returns the absolute path of a file or folder of the project. */
export function projectPath(relative: string): string {
  return fileURLToPath(new URL(`../../${relative}`, import.meta.url));
}
