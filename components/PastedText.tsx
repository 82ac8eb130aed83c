import { useEffect, useState } from 'preact/hooks';
import { LONGEST_TEXT } from '../lib/trace/longest-text';
import type { TraceReading } from '../lib/trace/types';
import { TraceView } from './TraceView';
import { useText } from './text';

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
  const t = useText();
  const [reading, setReading] = useState<TraceReading>();
  useEffect(() => {
    setReading(undefined);
    const stop = new AbortController();
    read(text, stop.signal).then(setReading);
    return () => stop.abort();
  }, [text]);
  return (
    <>
      {!reading && <p role="status">{t('trace.reading')}</p>}
      {text.length > LONGEST_TEXT && <p role="status">{t('trace.tooLong', [LONGEST_TEXT / 2 ** 20])}</p>}
      {reading && <TraceView key={text} reading={reading} onClear={onClear} onOpenTab={onOpenTab} />}
    </>
  );
}
