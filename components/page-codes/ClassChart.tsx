import type { CodeCount } from '../../lib/codes/types';
import { type ClassToken, classLabel, classToken } from '../code-class';
import { useText } from '../text';

interface ClassChartProps {
  codes: readonly CodeCount[];
  /** The class that the list below is kept to. */
  only: ClassToken | undefined;
  onOnly: (only: ClassToken | undefined) => void;
}

/** How many codes of each class, as bars to the eye and as a table to a screen reader; a class filters the list. */
export function ClassChart({ codes, only, onOnly }: ClassChartProps) {
  const t = useText();
  const counts = countClasses(codes);
  const most = Math.max(...counts.map(({ count }) => count));
  return (
    <table class="class-chart">
      <caption class="hidden-text">{t('page.byClass')}</caption>
      <tbody>
        {counts.map(({ token, sample, count }) => (
          <tr key={token} data-class={token}>
            <th scope="row">
              <button
                type="button"
                class="chip"
                data-class={token}
                aria-pressed={token === only}
                title={classLabel(sample, t)}
                onClick={() => onOnly(token === only ? undefined : token)}
              >
                {token === 'other' ? t('class.other') : `${token}xx`}
              </button>
            </th>
            <td class="class-bar" aria-hidden="true">
              <span style={{ inlineSize: `${(100 * count) / most}%` }} />
            </td>
            <td class="class-count">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ClassCount {
  token: ClassToken;
  /** One of its codes. */
  sample: number;
  count: number;
}

function countClasses(codes: readonly CodeCount[]): ClassCount[] {
  return [...Map.groupBy(codes, ({ code }) => classToken(code))].map(([token, group]) => ({
    token,
    sample: group[0]?.code ?? 0,
    count: group.reduce((sum, { count }) => sum + count, 0),
  }));
}
