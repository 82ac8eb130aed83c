import { i18n } from '#i18n';
import { CardContext } from '@/components/card/card-context';
import cardCss from '@/components/card/code-card.css?inline';
import hoverCss from '@/components/card/hover-card.css?inline';
import { noteHint } from '@/components/card/note-hint';
import lookupCss from '@/components/lookup/lookup.css?inline';
import { Palette } from '@/components/lookup/Palette';
import { TextContext } from '@/components/text';
import themeCss from '@/components/theme.css?inline';
import type { LookupState } from '@/lib/codes/search/answer';
import { soleAddress } from '@/lib/codes/search/sole-address';
import { lookupServices } from '@/lib/doors/lookup-services';
import { frameEvents, frameHost } from '@/lib/frame';
import { sendMessage } from '@/lib/messages';
import { copyText } from '@/lib/page/card/copy-text';
import { focused } from '@/lib/page/card/focused';
import { Overlay } from '@/lib/page/card/overlay';
import type { Relayed } from '@/lib/page/event-relay';
import type { Selected } from './read-selection';

/** Shows the lookup beside what is selected and gives it the focus; aborting the controller closes it. */
export function openPalette({ text, anchor }: Selected): AbortController {
  const closing = new AbortController();
  const { signal } = closing;
  const events = frameEvents();
  const overlay = new Overlay({ css: themeCss + cardCss + hoverCss + lookupCss, signal, events });
  overlay.setLanguage(i18n.t('language'), i18n.t('direction'));
  const close = () => closing.abort();
  const isOutside = (event: Event) => event.composedPath()[0] !== overlay.element;

  const listen = <Type extends keyof Relayed>(type: Type, handle: (event: Relayed[Type]) => void) =>
    events.addTrusted(type, handle, signal);
  listen('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  });
  listen('pointerdown', (event) => isOutside(event) && close());
  // A click in a frame of the page is heard there.
  listen('blur', (event) => event.target === window && setTimeout(() => isFrame(focused()) && close()));
  listen('scroll', (event) => isOutside(event) && overlay.place());
  listen('resize', () => overlay.place());
  // A palette that cannot be shown must not wait unseen for the next Esc.
  show(overlay, { text, anchor }, closing).catch(close);
  return closing;
}

async function show(overlay: Overlay, { text, anchor }: Selected, closing: AbortController): Promise<void> {
  lookupServices.warmUp();
  const [initial, { settings }] = await Promise.all([stateFor(text), sendMessage('pageState', frameHost())]);
  // The user may have closed it while it was on its way.
  if (closing.signal.aborted) return;
  // The palette stands in a page, which must not read a note.
  const Note = noteHint((code) => settings.notedCodes.includes(code));
  overlay.setLook(settings);
  overlay.show(
    <TextContext.Provider value={i18n.t}>
      <CardContext.Provider
        value={{ first: settings.first, Note, copy: (text) => copyText(text, frameEvents()) }}
      >
        <Palette services={lookupServices} initial={initial} onClose={() => closing.abort()} />
      </CardContext.Provider>
    </TextContext.Provider>,
    anchor,
  );
}

/** One code opens its card; several, or words, their list. */
async function stateFor(query: string): Promise<LookupState> {
  const address = query && soleAddress(await lookupServices.search({ query }));
  return address ? { query: '', address } : { query };
}

function isFrame(element: Element | undefined): boolean {
  return element?.matches('iframe, frame') ?? false;
}
