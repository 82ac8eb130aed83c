import { useText } from './text';

interface PinButtonProps {
  isPinned: boolean;
  onPin: () => void;
}

/** A drawing pin that keeps open what it stands in. */
export function PinButton({ isPinned, onPin }: PinButtonProps) {
  const t = useText();
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={t('card.pin')}
      aria-pressed={isPinned}
      aria-keyshortcuts="P"
      title={t(isPinned ? 'card.pinned' : 'card.pinHint')}
      onClick={onPin}
    >
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path
          d="M4.5 1.5h5M5.5 1.5v4L3 8.5h8L8.5 5.5v-4M7 8.5v4.5"
          fill={isPinned ? 'currentColor' : 'none'}
          stroke="currentColor"
          stroke-width="1.4"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
    </button>
  );
}
