import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { PastedText } from '@/components/call-flow/PastedText';
import { useCodeClicks } from '@/components/card/use-code-clicks';
import { Failure } from '@/components/Failure';
import { Lookup } from '@/components/lookup/Lookup';
import { useText } from '@/components/text';
import { useAttempt } from '@/components/use-attempt';
import type { LookupState } from '@/lib/codes/search/answer';
import { openTextInTab } from '@/lib/doors/lookup-page';
import { lookupServices } from '@/lib/doors/lookup-services';
import { isInFront } from '@/lib/doors/side-panel';
import { onMessage } from '@/lib/messages';
import { setFollowsPage } from '@/lib/settings/follow-page';
import { cutText } from '@/lib/trace/longest-text';
import { readText } from '@/lib/trace/read-text';

interface SidePanelProps {
  initiallyFollows: boolean;
  /** The window that the panel is part of. */
  windowId: number | undefined;
}

/** The lookup that stays open beside the console; if the user wants it, it shows the code pointed at there. */
export function SidePanel({ initiallyFollows, windowId }: SidePanelProps) {
  const t = useText();
  const [text, setText] = useState<string>();
  const [failure, attempt] = useAttempt();
  const [follows, setFollows] = useState(initiallyFollows);
  const [{ state, count }, setPointed] = useState<{ state: LookupState; count: number }>({
    state: { query: '' },
    count: 0,
  });

  useEffect(() => lookupServices.warmUp(), []);
  // Listens before the panel is painted: a code that is pointed at as soon as it can be seen must not be missed.
  useLayoutEffect(() => {
    if (!follows) return;
    return onMessage('cardShown', ({ data, sender }) => {
      if (!isInFront(sender?.tab, windowId)) return;
      setPointed((before) => ({ state: { query: '', address: `${data}` }, count: before.count + 1 }));
    });
  }, [follows, windowId]);

  useCodeClicks((code) =>
    setPointed((before) => ({ state: { query: '', address: code }, count: before.count + 1 })),
  );

  const choose = (next: boolean) => {
    setFollows(next);
    // It holds here all the same.
    setFollowsPage(next).catch(() => undefined);
  };
  return (
    <>
      <label class="follow">
        <input type="checkbox" checked={follows} onChange={(event) => choose(event.currentTarget.checked)} />
        {t('lookup.follow')}
      </label>
      <Lookup
        key={count}
        services={lookupServices}
        initial={state}
        isQuiet={count > 0}
        isReserved={text !== undefined}
        onPasteText={(pasted) => setText(cutText(pasted))}
      />
      {text !== undefined && (
        <PastedText
          text={text}
          read={readText}
          onClear={() => setText(undefined)}
          onOpenTab={() => attempt(openTextInTab(text))}
        />
      )}
      <Failure message={failure} />
    </>
  );
}
