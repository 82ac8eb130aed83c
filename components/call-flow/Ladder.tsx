import { type CallFlow, HERE, type SipMessage } from '../../lib/trace/types';
import { CodeButton } from '../CodeButton';
import { ShortList } from '../ShortList';
import { useText } from '../text';

/** The messages of a call flow between the parties: who to whom, what, when. */
export function Ladder({ callFlow }: { callFlow: CallFlow }) {
  const t = useText();
  const { parties, messages } = callFlow;
  const name = (party: string | undefined) =>
    party === HERE ? t('trace.here') : (party ?? t('trace.unknown'));
  return (
    // A scrolling region must be reachable for the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section class="ladder-scroll" aria-label={t('trace.ladder')} tabIndex={0}>
      <div class="ladder" style={{ '--parties': parties.length || 1 }}>
        <div class="ladder-parties" aria-hidden="true">
          {parties.map((party) => (
            <span key={party} class="ladder-party">
              {breakable(name(party))}
            </span>
          ))}
        </div>
        <ShortList
          class="ladder-rows"
          items={messages}
          each={(message, index) => (
            <li key={index} class="ladder-row">
              <time class="ladder-time">{message.time}</time>
              <div class="ladder-way" {...wayOf(message, parties)}>
                <span class="hidden-text">{t('trace.way', [name(message.from), name(message.to)])}</span>
                <What message={message} />
              </div>
            </li>
          )}
        />
      </div>
    </section>
  );
}

/** An address that does not fit breaks before its port. */
function breakable(label: string) {
  const colon = label.lastIndexOf(':');
  if (colon < 0) return label;
  return (
    <>
      {label.slice(0, colon)}
      <wbr />
      {label.slice(colon)}
    </>
  );
}

function What({ message: { code, phrase, method } }: { message: SipMessage }) {
  return code === undefined ? (
    <span class="ladder-method">{method}</span>
  ) : (
    <CodeButton code={code} phrase={phrase} />
  );
}

/** Where the arrow lies: its first party, how many lifelines it crosses, and its direction. */
function wayOf({ from, to }: SipMessage, parties: readonly string[]) {
  const start = parties.indexOf(from ?? '');
  const end = parties.indexOf(to ?? '');
  if (start < 0 || end < 0 || start === end) return { 'data-way': 'none' };
  return {
    'data-way': start < end ? 'forth' : 'back',
    style: { '--start': Math.min(start, end), '--span': Math.abs(end - start) },
  };
}
