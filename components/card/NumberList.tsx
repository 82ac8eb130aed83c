import { NumberLink } from './NumberLink';

interface NumberListProps {
  numbers: readonly { number: number; name: string }[];
  onNumber?: ((number: number) => void) | undefined;
}

/** Numbers with their names, in a sentence. */
export function NumberList({ numbers, onNumber }: NumberListProps) {
  return (
    <>
      {numbers.map(({ number, name }, index) => (
        <span key={number}>
          {index > 0 && ', '}
          <NumberLink number={number} onNumber={onNumber} /> {name}
        </span>
      ))}
    </>
  );
}
