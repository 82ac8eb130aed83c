import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type FrameGlobals, kept } from '@/lib/frame';
import { endWithExtension } from '@/lib/life';
import { openPalette } from './open-palette';
import { readSelection } from './read-selection';

/** Put into one frame on request; a second request closes the palette that is open there and opens another. */
export default defineUnlistedScript(() => {
  kept('sipLensPalette')?.abort();
  const life = openPalette(readSelection());
  (globalThis as FrameGlobals).sipLensPalette = life;
  endWithExtension(life);
});
