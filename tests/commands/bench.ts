/**
 * `npm run bench`: what SIP Lens costs a page and its user, as ratios of figures measured side by side in one run, since machines
 * are noisy. `--runs 5` repeats each measurement; the least, the middle and the greatest figure are printed.
 */
import { timeHovers } from './bench/hovering.ts';
import { compareLiveTable, compareWithBarePass, timeFrames } from './bench/marking.ts';
import { compareScrolling, timeJumps, timeLiveEnd } from './bench/moving.ts';
import { comparePopups } from './bench/popup.ts';
import { onStage } from './bench/stage.ts';

/** One file per family of figures, in the order in which they are printed. */
const MEASUREMENTS = [
  compareWithBarePass,
  compareLiveTable,
  timeFrames,
  timeHovers,
  compareScrolling,
  timeJumps,
  timeLiveEnd,
  comparePopups,
];

const runs = Number(process.argv[process.argv.indexOf('--runs') + 1]) || 3;

await onStage(runs, async (stage) => {
  for (const measure of MEASUREMENTS) await measure(stage);
});
