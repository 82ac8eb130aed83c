import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { frameEvents } from '@/lib/frame';

/** Runs in every frame of every granted site before the page's own scripts, and only listens for those that come later. */
export default defineUnlistedScript(() => {
  frameEvents();
});
