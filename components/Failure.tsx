import { useText } from './text';

/** Says why what somebody asked for did not work. Its element is there before: what comes with it is not read out. */
export function Failure({ message }: { message: string | undefined }) {
  const t = useText();
  return (
    <div class="failure" role="alert">
      {message !== undefined && t('failed', [message])}
    </div>
  );
}
