interface TextListProps {
  heading: string;
  items: readonly string[];
  ordered?: boolean;
}

/** A titled list, or nothing where there are no items. */
export function TextList({ heading, items, ordered }: TextListProps) {
  if (items.length === 0) return null;
  const List = ordered ? 'ol' : 'ul';
  return (
    <section>
      <h3>{heading}</h3>
      <List>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </List>
    </section>
  );
}
