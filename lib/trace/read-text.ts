import { runInSlices } from '../slices';
import { LONGEST_TEXT } from './longest-text';
import { TraceReader } from './trace-reader';
import type { TraceReading } from './types';

/** Resolves with what stands in a text, read a slice at a time; never resolves once the signal stopped it. */
export async function readText(text: string, signal: AbortSignal): Promise<TraceReading> {
  const reader = new TraceReader(text.slice(0, LONGEST_TEXT));
  const isDone = await runInSlices(reader.steps(), signal);
  return isDone ? reader.reading() : new Promise(() => {});
}
