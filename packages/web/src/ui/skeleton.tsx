/** The shape of what is coming, while it comes. Says its label to who listens. */
export function Skeleton(props: { readonly label: string; readonly lines?: 1 | 2 | 3 | 4 | undefined }) {
  const lines = ['first', 'second', 'third', 'fourth'].slice(0, props.lines ?? 3);
  return (
    <div role="status" className="pw-skeleton">
      <span className="pw-visually-hidden">{props.label}</span>
      {lines.map((line) => (
        <span key={line} aria-hidden className="pw-skeleton__line" />
      ))}
    </div>
  );
}
