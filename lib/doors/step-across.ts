import type { Step, StepAnswer } from '../messages';

/** Has a frame take a step; resolves with what became of it. */
type TakeStep = (frame: number, from: Step['from']) => Promise<StepAnswer>;

/**
 * Resolves when the user has gone on by a mark through the frames of a tab, from the focused one on and around the end.
 * Frames are ordered by id, which is stable.
 */
export async function stepAcross(
  frames: readonly number[],
  focused: number,
  by: Step['by'],
  take: TakeStep,
): Promise<void> {
  const order = inTurn(frames, focused, by);
  for (const [at, frame] of order.entries()) {
    const answer = await take(frame, 'here');
    if (answer === 'there') return;
    if (answer === 'end') return enterFirst([...order.slice(at + 1), ...order.slice(0, at + 1)], take);
  }
}

/** Goes to the outermost mark of the first frame that has any. */
async function enterFirst(frames: readonly number[], take: TakeStep): Promise<void> {
  for (const frame of frames) if ((await take(frame, 'outside')) === 'there') return;
}

function inTurn(frames: readonly number[], focused: number, by: Step['by']): number[] {
  const order = frames.toSorted((one, other) => by * (one - other));
  const start = Math.max(0, order.indexOf(focused));
  return [...order.slice(start), ...order.slice(0, start)];
}
