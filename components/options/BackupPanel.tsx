import { useId, useRef } from 'preact/hooks';
import { shortenList } from '../shorten-list';
import { useText } from '../text';

/** A line of what an import would do. */
export interface PlannedChange {
  what: 'settings' | 'newNotes' | 'changedNotes' | 'rules' | 'paused' | 'sites';
  /** Names of what it concerns. */
  names: readonly string[];
}

interface BackupPanelProps {
  /** What the chosen file would change; undefined while none is chosen. */
  plan: readonly PlannedChange[] | undefined;
  /** Why the chosen file was refused. */
  problem: string | undefined;
  /** What took the place of what was there, in a sentence, while it can be undone. */
  undoable: string | undefined;
  onExport: () => void;
  onFile: (file: File) => void;
  onImport: () => void;
  onCancel: () => void;
  onUndo: () => void;
}

/** More names than this nobody reads. */
const MOST_NAMES = 20;

/** Export and import: a file is first shown as what it would change, then taken over, then still undone on request. */
export function BackupPanel(props: BackupPanelProps) {
  const { plan, problem, undoable, onExport, onFile, onImport, onCancel, onUndo } = props;
  const t = useText();
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  /** A button that goes with what it answers would take the focus away. */
  const leaving = (answer: () => void) => () => {
    file.current?.focus();
    answer();
  };
  return (
    <>
      <p>
        <button type="button" onClick={onExport}>
          {t('backup.export')}
        </button>
      </p>
      <p class="file-choice">
        <label for={id}>{t('backup.file')}</label>{' '}
        <input
          id={id}
          ref={file}
          type="file"
          accept=".json,application/json"
          aria-describedby={`${id}-problem`}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (file) onFile(file);
          }}
        />
      </p>
      <p id={`${id}-problem`} class="problem" role="alert">
        {problem}
      </p>
      <Plan plan={plan} onImport={leaving(onImport)} onCancel={leaving(onCancel)} />
      {undoable && (
        <p class="notice">
          {undoable}{' '}
          <button type="button" onClick={leaving(onUndo)}>
            {t('backup.undo')}
          </button>
        </p>
      )}
    </>
  );
}

type PlanProps = Pick<BackupPanelProps, 'plan' | 'onImport' | 'onCancel'>;

/** Its status is there before there is a plan: what comes with its element is not read out. */
function Plan({ plan, onImport, onCancel }: PlanProps) {
  const t = useText();
  return (
    <div class={plan && 'notice'}>
      <div role="status">
        {plan?.length === 0 && <p>{t('backup.nothing')}</p>}
        {plan && plan.length > 0 && (
          <>
            <p>{t('backup.plan')}</p>
            <ul>
              {plan.map(({ what, names }) => (
                <li key={what}>
                  {t(`backup.${what}`)}: {shortenList(names, MOST_NAMES, t)}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {plan && plan.length > 0 && (
        <>
          <button type="button" onClick={onImport}>
            {t('backup.import')}
          </button>{' '}
        </>
      )}
      {plan && (
        <button type="button" onClick={onCancel}>
          {t('backup.cancel')}
        </button>
      )}
    </div>
  );
}
