import { useEffect, useState } from 'preact/hooks';
import { LONGEST_TEXT } from '../../lib/trace/longest-text';
import type { TraceReading } from '../../lib/trace/types';
import type { Outcome } from '../use-latest';
import { TraceView } from './TraceView';

/** Reads a text until the signal stops it. */
export type ReadText = (text: string, signal: AbortSignal) => Promise<TraceReading>;

interface PastedTextProps {
  text: string;
  read: ReadText;
  onClear: () => void;
  /** Shows the text where there is more room. */
  onOpenTab?: (() => void) | undefined;
}

/** What stands in a pasted text, once it is read, or why it could not be. */
export function PastedText({ text, read, onClear, onOpenTab }: PastedTextProps) {
  const [last, setLast] = useState<{ text: string; outcome: Outcome<TraceReading> }>();
  useEffect(() => {
    const stop = new AbortController();
    const take = (outcome: Outcome<TraceReading>) => stop.signal.aborted || setLast({ text, outcome });
    read(text, stop.signal).then(
      (value) => take({ value }),
      (error: unknown) => take({ error }),
    );
    return () => stop.abort();
  }, [text]);
  return (
    <TraceView
      outcome={last?.text === text ? last.outcome : undefined}
      isCut={text.length > LONGEST_TEXT}
      onClear={onClear}
      onOpenTab={onOpenTab}
    />
  );
}
