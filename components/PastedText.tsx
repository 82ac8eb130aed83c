import { useEffect, useState } from 'preact/hooks';
import { LONGEST_TEXT } from '../lib/trace/longest-text';
import type { TraceReading } from '../lib/trace/types';
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

/** What stands in a pasted text, once it is read. */
export function PastedText({ text, read, onClear, onOpenTab }: PastedTextProps) {
  const [last, setLast] = useState<{ text: string; reading: TraceReading }>();
  useEffect(() => {
    const stop = new AbortController();
    read(text, stop.signal).then((reading) => setLast({ text, reading }));
    return () => stop.abort();
  }, [text]);
  return (
    <TraceView
      reading={last?.text === text ? last.reading : undefined}
      isCut={text.length > LONGEST_TEXT}
      onClear={onClear}
      onOpenTab={onOpenTab}
    />
  );
}
