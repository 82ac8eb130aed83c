import { TraceReader } from '../../lib/trace/trace-reader';
import type { TraceReading } from '../../lib/trace/types';

/** Reads a whole text at once, as nobody would in front of a user. */
export function readTrace(text: string): TraceReading {
  const reader = new TraceReader(text);
  for (const _ of reader.steps());
  return reader.reading();
}
