import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { PastedText } from '@/components/call-flow/PastedText';
import { CardContext } from '@/components/card/card-context';
import { useText } from '@/components/text';
import { readText } from '@/lib/trace/read-text';
import { textOfFile } from '@/lib/trace/text-of-file';
import { startCodeHover } from './code-hover';

interface TextDeskProps {
  text: string | undefined;
  onText: (text: string | undefined) => void;
}

/** Takes a text by paste, drop or file, and shows what stands in it. Nothing of it leaves this page. */
export function TextDesk({ text, onText }: TextDeskProps) {
  const t = useText();
  const surroundings = useContext(CardContext);
  const [isOver, setIsOver] = useState(false);
  const [isUnreadable, setUnreadable] = useState(false);
  const take = (file: File | undefined) => {
    setUnreadable(false);
    // What is dropped may be a folder.
    if (file) textOfFile(file).then(onText, () => setUnreadable(true));
  };
  useEffect(() => setUnreadable(false), [text]);

  useEffect(() => {
    const stop = new AbortController();
    startCodeHover(surroundings, stop.signal);
    listenForText(stop.signal, { onText, onFile: take, onOver: setIsOver });
    return () => stop.abort();
  }, []);

  return (
    <>
      {isOver && <p class="drop-hint">{t('trace.drop')}</p>}
      <p class="unreadable" role="alert">
        {isUnreadable && t('trace.unreadable')}
      </p>
      {text === undefined ? (
        <Invitation onFile={take} />
      ) : (
        <PastedText text={text} read={readText} onClear={() => onText(undefined)} />
      )}
    </>
  );
}

function Invitation({ onFile }: { onFile: (file: File | undefined) => void }) {
  const t = useText();
  const field = useRef<HTMLInputElement>(null);
  return (
    <section class="invitation">
      <p>{t('trace.hint')}</p>
      <button type="button" class="more-button" onClick={() => field.current?.click()}>
        {t('trace.choose')}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file can be chosen again.
          event.currentTarget.value = '';
          onFile(file);
        }}
      />
    </section>
  );
}

interface TextListeners {
  onText: (text: string) => void;
  onFile: (file: File) => void;
  onOver: (isOver: boolean) => void;
}

/** Takes files that are pasted, text that is pasted outside of fields, and what is dropped anywhere. */
function listenForText(signal: AbortSignal, { onText, onFile, onOver }: TextListeners): void {
  document.addEventListener(
    'paste',
    (event) => {
      // A spreadsheet puts a picture of its cells beside their text.
      const file = [...(event.clipboardData?.files ?? [])].find(({ type }) => !type.startsWith('image/'));
      const pasted = event.clipboardData?.getData('text/plain');
      if (file) {
        // Its name may stand beside it.
        event.preventDefault();
        onFile(file);
      } else if (pasted?.trim() && !(event.target instanceof HTMLInputElement)) onText(pasted);
    },
    { signal },
  );
  document.addEventListener(
    'dragover',
    (event) => {
      keepPage(event);
      onOver(true);
    },
    { signal },
  );
  document.addEventListener('dragleave', ({ relatedTarget }) => relatedTarget === null && onOver(false), {
    signal,
  });
  document.addEventListener(
    'drop',
    (event) => {
      keepPage(event);
      onOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      const dropped = event.dataTransfer?.getData('text/plain');
      if (file) onFile(file);
      else if (dropped?.trim()) onText(dropped);
    },
    { signal },
  );
}

/** Without this the browser would leave the page and open the file itself. */
function keepPage(event: DragEvent): void {
  event.preventDefault();
}
