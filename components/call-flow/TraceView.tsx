import { useState } from 'preact/hooks';
import { messageOf } from '../../lib/message-of';
import { LONGEST_TEXT } from '../../lib/trace/longest-text';
import type { CallFlow, CodeMention, TraceReading } from '../../lib/trace/types';
import { CodeButton } from '../CodeButton';
import { ShortList } from '../ShortList';
import { Status } from '../Status';
import { shortenList } from '../shorten-list';
import { Tabs } from '../Tabs';
import { type Translate, useText } from '../text';
import type { Outcome } from '../use-latest';
import { Chooser } from './Chooser';
import { Ladder } from './Ladder';

const MOST_NAMED = 8;
/** Nobody finds one among more tabs, and a long log has thousands of call flows. */
const MOST_TABS = 20;
const COLUMNS = ['line', 'time', 'method', 'code'] as const;

interface TraceViewProps {
  /** What came of reading the text; undefined while it is being read. */
  outcome: Outcome<TraceReading> | undefined;
  /** The text is longer than what is read of it. */
  isCut?: boolean;
  onClear: () => void;
  /** Shows the same where there is more room. */
  onOpenTab?: (() => void) | undefined;
}

/** What was read from pasted text: the call flows as ladders, every code in order, and what could not be read. */
export function TraceView({ outcome, isCut, onClear, onOpenTab }: TraceViewProps) {
  const t = useText();
  return (
    <section class="trace" aria-labelledby="trace-heading">
      <header class="trace-head">
        <h2 id="trace-heading">{t('trace.heading')}</h2>
        {onOpenTab && (
          <button type="button" class="link-button" onClick={onOpenTab}>
            {t('trace.openTab')}
          </button>
        )}
        <button type="button" class="link-button" onClick={onClear}>
          {t('trace.clear')}
        </button>
      </header>
      <Status class="trace-status">
        <span>{inWords(outcome, t)}</span>
        {isCut && <span>{t('trace.tooLong', [LONGEST_TEXT / 2 ** 20])}</span>}
      </Status>
      {outcome?.value && <Reading {...outcome.value} />}
    </section>
  );
}

function inWords(outcome: Outcome<TraceReading> | undefined, t: Translate): string {
  if (!outcome) return t('trace.reading');
  return outcome.value ? inNumbers(outcome.value, t) : t('trace.failed', [messageOf(outcome.error)]);
}

function inNumbers({ lines, codes, callFlows }: TraceReading, t: Translate): string {
  const callIds = callFlows.filter(({ callId }) => callId !== undefined).length;
  return [
    t('trace.lines', lines, [lines]),
    t('trace.codes', codes.length, [codes.length]),
    ...(callIds > 0 ? [t('trace.callIds', callIds, [callIds])] : []),
  ].join(' · ');
}

function Reading({ codes, callFlows, unread }: TraceReading) {
  const t = useText();
  return (
    <>
      {unread.length > 0 && (
        <p class="trace-unread">
          {t('trace.unread', unread.length, [unread.length, shortenList(unread, MOST_NAMED, t)])}
        </p>
      )}
      {callFlows.length > 0 && <CallFlows callFlows={callFlows} />}
      {codes.length > 0 && <Codes codes={codes} />}
    </>
  );
}

function CallFlows({ callFlows }: { callFlows: readonly CallFlow[] }) {
  const t = useText();
  const [open, setOpen] = useState(0);
  const shown = callFlows[open] ?? callFlows[0];
  const nameOf = ({ callId }: CallFlow) => callId ?? t('trace.noCallId');
  const Choice = callFlows.length > MOST_TABS ? Chooser : Tabs;
  return (
    <Choice label={t('trace.callFlows')} names={callFlows.map(nameOf)} open={open} onOpen={setOpen}>
      {shown && <Ladder key={open} callFlow={shown} />}
    </Choice>
  );
}

function Codes({ codes }: { codes: readonly CodeMention[] }) {
  const t = useText();
  return (
    <section>
      <h3>{t('trace.codesHeading')}</h3>
      <table class="trace-codes">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`trace.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <ShortList
          columns={COLUMNS.length}
          items={codes}
          each={({ line, time, method, code, phrase }, index) => (
            <tr key={index}>
              <td>{line}</td>
              <td>{time}</td>
              <td>{method}</td>
              <td>
                <CodeButton code={code} phrase={phrase} />
              </td>
            </tr>
          )}
        />
      </table>
    </section>
  );
}
