import { useEffect, useState } from 'preact/hooks';
import { type Shortcut, ShortcutList } from '@/components/ShortcutList';
import { useText } from '@/components/text';
import { openShortcutSettings, readShortcuts } from '@/lib/doors/shortcuts';
import type { SectionProps } from './Options';

/** The keys of SIP Lens as the browser has them now; only the browser changes them. */
export function KeysSection({ save }: SectionProps) {
  const t = useText();
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const show = () => readShortcuts(t('keys.popup')).then(setShortcuts);
    show();
    // Whoever changed them in the browser's own page comes back to this one.
    addEventListener('focus', show);
    return () => removeEventListener('focus', show);
  }, [t]);
  return <ShortcutList shortcuts={shortcuts} onChange={() => save(openShortcutSettings())} />;
}
