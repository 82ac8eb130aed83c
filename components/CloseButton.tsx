import { useText } from './text';

/** A cross that closes what it stands in. */
export function CloseButton({ onClose }: { onClose: () => void }) {
  const t = useText();
  return (
    <button type="button" class="icon-button" aria-label={t('card.close')} onClick={onClose}>
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        <path d="M1 1l8 8M9 1l-8 8" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
      </svg>
    </button>
  );
}
