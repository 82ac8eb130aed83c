import { useEffect, useState } from 'preact/hooks';
import { type Shortcut, ShortcutList } from '@/components/ShortcutList';
import { useText } from '@/components/text';
import { openKeySettings, readKeys } from '@/lib/doors/keys';
import type { SectionProps } from './Options';

/** The keys of SIP Lens as the browser has them now; only the browser changes them. */
export function KeysSection({ save }: SectionProps) {
  const t = useText();
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const show = () => readKeys(t('keys.popup')).then(setShortcuts);
    show();
    // Whoever changed them in the browser's own page comes back to this one.
    addEventListener('focus', show);
    return () => removeEventListener('focus', show);
  }, [t]);
  return <ShortcutList shortcuts={shortcuts} onChange={() => save(openKeySettings())} />;
}
