import { ShortcutList } from '@/components/options/ShortcutList';
import { useText } from '@/components/text';
import { openShortcutSettings, readShortcuts } from '@/lib/doors/shortcuts';
import { useStored } from '../own-pages/use-stored';
import type { SectionProps } from './Options';

/** The keys of SIP Lens as the browser has them now; only the browser changes them. */
export function KeysSection({ save }: SectionProps) {
  const t = useText();
  const shortcuts = useStored(() => readShortcuts(t('keys.popup')), watchReturn) ?? [];
  return <ShortcutList shortcuts={shortcuts} onChange={() => save(openShortcutSettings())} />;
}

/** Whoever changed the keys in the browser's own page comes back to this one. */
function watchReturn(onReturn: () => void): () => void {
  addEventListener('focus', onReturn);
  return () => removeEventListener('focus', onReturn);
}
