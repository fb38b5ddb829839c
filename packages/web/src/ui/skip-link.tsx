/** First on the page for who uses a keyboard: past the menu, to the content with the id `target`. */
export function SkipLink(props: { readonly target: string; readonly children: string }) {
  return (
    <a className="pw-skip-link" href={`#${props.target}`}>
      {props.children}
    </a>
  );
}
