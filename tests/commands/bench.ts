/**
 * `npm run bench`: what SIP Lens costs a page and its user, as ratios of figures measured side by side in one run, since machines
 * are noisy. `--runs 5` repeats each measurement; the least, the middle and the greatest figure are printed. `--only popup`
 * takes the measurements whose names contain that word.
 */
import { parseArgs } from 'node:util';
import { timeHovers } from './bench/hovering.ts';
import { compareLiveTable, compareWithBarePass, timeFrames } from './bench/marking.ts';
import { compareScrolling, timeJumps, timeLiveEnd } from './bench/moving.ts';
import { comparePopups } from './bench/popup.ts';
import { onStage } from './bench/stage.ts';

/** One file per family of figures, in the order in which they are printed. */
const MEASUREMENTS = {
  marking: compareWithBarePass,
  live: compareLiveTable,
  frames: timeFrames,
  hovers: timeHovers,
  scrolling: compareScrolling,
  jumps: timeJumps,
  'live-end': timeLiveEnd,
  popup: comparePopups,
};

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, only: { type: 'string', default: '' } },
});
const chosen = Object.entries(MEASUREMENTS).filter(([name]) => name.includes(values.only));
if (chosen.length === 0) throw new Error(`--only takes one of ${Object.keys(MEASUREMENTS).join(', ')}.`);

await onStage(Number(values.runs), async (stage) => {
  for (const [, measure] of chosen) await measure(stage);
});
