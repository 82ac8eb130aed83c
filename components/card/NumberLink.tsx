interface NumberLinkProps {
  number: number;
  onNumber?: ((number: number) => void) | undefined;
}

/** A number that opens its own card, or plain digits where there is nothing to open it in. */
export function NumberLink({ number, onNumber }: NumberLinkProps) {
  if (!onNumber) return <>{number}</>;
  return (
    <button type="button" class="link-button" onClick={() => onNumber(number)}>
      {number}
    </button>
  );
}
