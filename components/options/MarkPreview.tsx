import { useText } from '../text';

interface MarkPreviewProps {
  style: 'underline' | 'background' | 'alt';
  showsPossible: boolean;
}

/** What marks look like with the present settings, on a light and on a dark console. */
export function MarkPreview({ style, showsPossible }: MarkPreviewProps) {
  const t = useText();
  return (
    <figure class="mark-preview" data-style={style}>
      <figcaption>{t('settings.preview')}</figcaption>
      {(['light', 'dark'] as const).map((theme) => (
        <p key={theme} data-theme={theme}>
          {t('settings.previewSure')} <span class="mark-sure">486</span> · {t('settings.previewPossible')}{' '}
          <span class={showsPossible ? 'mark-possible' : undefined}>503</span>
        </p>
      ))}
    </figure>
  );
}
