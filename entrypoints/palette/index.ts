import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { endWithExtension } from '@/lib/life';
import { openPalette } from './open-palette';
import { readSelection } from './read-selection';

/** Put into one frame on request; a second request closes the palette that is open there and opens another. */
const running = globalThis as { sipLensPalette?: AbortController };

export default defineUnlistedScript(() => {
  running.sipLensPalette?.abort();
  running.sipLensPalette = openPalette(readSelection());
  endWithExtension(running.sipLensPalette);
});
