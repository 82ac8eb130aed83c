import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { frameEvents, kept } from '@/lib/frame';
import { sendMessage } from '@/lib/messages';

/** A document that is not ready after so many milliseconds may never be: a log that is sent line by line, without an end. */
const PATIENCE_MS = 1500;

/**
 * Runs in every frame of every granted site before the page's own scripts: it listens for those that come later, and sees
 * to it that the scout comes to a document that is never ready for it.
 */
export default defineUnlistedScript(() => {
  frameEvents();
  setTimeout(() => {
    if (!kept('sipLensScout') && !kept('sipLens')) sendMessage('scoutWanted').catch(() => undefined);
  }, PATIENCE_MS);
});
