import { useEffect, useState } from 'preact/hooks';
import { Lookup } from '@/components/lookup/Lookup';
import { searchOption } from '@/components/lookup/search-option';
import { type Translate, useText } from '@/components/text';
import type { LookupState } from '@/lib/codes/search/answer';
import { readFragment, writeFragment } from '@/lib/codes/search/lookup-fragment';
import type { SearchTarget } from '@/lib/codes/search/search-target';
import { lookupServices } from '@/lib/doors/lookup-services';
import { TextDesk } from './TextDesk';

/** The lookup with room: its address names what it shows, so that a code can be bookmarked and shared. */
export function LookupPage({ handedOver }: { handedOver: string | undefined }) {
  const t = useText();
  const [text, setText] = useState(handedOver);
  const [visit, setVisit] = useState({ fragment: location.hash, count: 0 });

  useEffect(() => {
    lookupServices.warmUp();
    const onHash = () => setVisit(({ count }) => ({ fragment: location.hash, count: count + 1 }));
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);

  const show = (state: LookupState, target: SearchTarget | undefined) => {
    document.title = target ? t('lookup.pageTitle', [titleOf(target, t)]) : t('lookup.title');
    // Opening a card is a step that the browser's Back takes back; typing is not.
    const next = writeFragment(state);
    if (next === location.hash) return;
    if (state.address) history.pushState(null, '', next);
    else history.replaceState(null, '', next || location.pathname);
  };

  return (
    <>
      <h1>{t('lookup.title')}</h1>
      <Lookup
        key={visit.count}
        services={lookupServices}
        initial={readFragment(visit.fragment)}
        onState={show}
        onPasteText={setText}
      />
      <TextDesk text={text} onText={setText} />
    </>
  );
}

function titleOf(target: SearchTarget, t: Translate): string {
  const { number, title } = searchOption(target, t);
  return `${number} ${title}`.trim();
}
