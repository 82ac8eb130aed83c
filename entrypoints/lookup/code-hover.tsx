import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CloseButton } from '@/components/CloseButton';
import { CodeCard } from '@/components/card/CodeCard';
import { CardContext, type CardSurroundings } from '@/components/card/card-context';
import { cardLabel } from '@/components/card/card-label';
import cardCss from '@/components/card/code-card.css?inline';
import hoverCss from '@/components/card/hover-card.css?inline';
import { MoreDetails } from '@/components/card/MoreDetails';
import { OtherCodeCard } from '@/components/card/OtherCodeCard';
import teamNoteCss from '@/components/card/team-note.css?inline';
import { searchOption } from '@/components/lookup/search-option';
import { TextContext } from '@/components/text';
import themeCss from '@/components/theme.css?inline';
import type { SearchTarget } from '@/lib/codes/search/search-target';
import { lookupServices } from '@/lib/doors/lookup-services';
import { messageOf } from '@/lib/message-of';
import { Overlay } from '@/lib/page/card/overlay';
import { type HoverEvent, type HoverState, reduceHover, shownIn, timerOf } from '@/lib/page/hover/hover';
import type { PageSettings } from '@/lib/page/page-settings';
import { followSettingsForPages } from '@/lib/settings/settings-for-pages';

/** Shows the card of every element with `data-code` in this document, on hover and on click, until the signal. */
export function startCodeHover(surroundings: CardSurroundings, signal: AbortSignal): void {
  const overlay = new Overlay({ css: themeCss + cardCss + hoverCss + teamNoteCss, signal });
  let state: HoverState<HTMLElement> = { name: 'idle' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let intentMs: number | undefined;

  const follow = (settings: PageSettings) => {
    overlay.setLook(settings);
    intentMs = settings.intentMs;
  };
  signal.addEventListener('abort', followSettingsForPages(location.hostname, follow));
  const send = (event: HoverEvent<HTMLElement>) => {
    const before = shownIn(state);
    state = reduceHover(state, event, (a, b) => a === b);
    clearTimeout(timer);
    const wait = timerOf(state, intentMs);
    if (wait !== undefined) timer = setTimeout(() => send({ type: 'timer' }), wait);
    const shown = shownIn(state);
    if (shown === before) return;
    if (shown) show(shown);
    else overlay.hide();
  };
  const show = async (element: HTMLElement) => {
    const code = element.dataset.code ?? '';
    const found = await lookupServices.targets([code]).then(
      ([target]) => ({ target }),
      (error: unknown) => ({ failure: messageOf(error) }),
    );
    if (shownIn(state) !== element) return;
    overlay.show(
      <TextContext.Provider value={i18n.t}>
        <CardContext.Provider value={surroundings}>
          <Card code={code} {...found} onClose={() => send({ type: 'dismiss' })} />
        </CardContext.Provider>
      </TextContext.Provider>,
      { element, rect: () => element.getBoundingClientRect() },
    );
    if (state.name === 'pinned') overlay.focus();
  };
  const listen = <K extends keyof DocumentEventMap>(type: K, handle: (event: DocumentEventMap[K]) => void) =>
    document.addEventListener(type, handle, { signal, capture: true });

  listen('pointerover', ({ target }) => {
    const element = codeElement(target);
    if (target === overlay.element) send({ type: 'enterCard' });
    else send(element ? { type: 'over', target: element } : { type: 'out' });
  });
  listen('click', ({ target }) => {
    const element = codeElement(target);
    if (element) {
      send({ type: 'open', target: element });
      send({ type: 'pin' });
      // Whoever pointed at the code before has its card already.
      overlay.focus();
    } else if (target !== overlay.element) send({ type: 'dismiss' });
  });
  listen('keydown', (event) => {
    if (event.key !== 'Escape' || !shownIn(state)) return;
    event.preventDefault();
    event.stopPropagation();
    send({ type: 'dismiss' });
  });
  listen('scroll', () => overlay.place());
  addEventListener('resize', () => overlay.place(), { signal });
}

function codeElement(target: EventTarget | null): HTMLElement | undefined {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-code]') ?? undefined) : undefined;
}

interface CardProps {
  code: string;
  target?: SearchTarget | undefined;
  /** Why nobody could say what the code is. */
  failure?: string;
  onClose: () => void;
}

function Card({ code, target, failure, onClose }: CardProps) {
  const [isDetailed, setDetailed] = useState(false);
  const label = cardLabel(code, target && searchOption(target, i18n.t).title, i18n.t);
  const controls = <CloseButton onClose={onClose} />;
  return (
    <div role="dialog" tabIndex={-1} aria-label={label}>
      {failure !== undefined ? (
        <article class="code-card">
          <header class="code-card-head">
            <h2 class="code-card-title">{code}</h2>
            {controls}
          </header>
          <p>{i18n.t('lookup.failed', [failure])}</p>
        </article>
      ) : target?.kind === 'sip' ? (
        <CodeCard key={code} brief={target.brief} controls={controls}>
          <MoreDetails
            code={target.brief.code}
            isOpen={isDetailed}
            onToggle={setDetailed}
            loadDossier={lookupServices.dossier}
            onCode={openCode}
          />
        </CodeCard>
      ) : (
        <OtherCodeCard code={Number(code)} isOwn={target?.kind === 'own'} controls={controls} />
      )}
    </div>
  );
}

/** The lookup above follows the address. */
function openCode(code: number): void {
  location.hash = `${code}`;
}
