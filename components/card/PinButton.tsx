import { useText } from '../text';

interface PinButtonProps {
  isPinned: boolean;
  onPin: () => void;
  /** What it stands in is to be moved by so many pixels; only while it is pinned. */
  onMove: (x: number, y: number) => void;
}

const STEP = 16;
const MOVES: Record<string, [x: number, y: number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** A drawing pin that keeps open what it stands in, and the handle by which the arrow keys move it. */
export function PinButton({ isPinned, onPin, onMove }: PinButtonProps) {
  const t = useText();
  const onKeyDown = (event: KeyboardEvent) => {
    const move = isPinned && MOVES[event.key];
    if (!move) return;
    event.preventDefault();
    onMove(...move);
  };
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={t('card.pin')}
      aria-pressed={isPinned}
      aria-keyshortcuts="P"
      title={t(isPinned ? 'card.pinned' : 'card.pinHint')}
      onClick={onPin}
      onKeyDown={onKeyDown}
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
