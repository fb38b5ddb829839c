/** The logo of a school, or its first letter. Decoration: the name stands beside it. */
export function BrandMark({
  school,
}: {
  readonly school: { readonly name: string; readonly logo: string | null };
}) {
  return school.logo === null ? (
    <span aria-hidden className="pub-brand__logo pub-brand__letter">
      {[...school.name][0]}
    </span>
  ) : (
    <img className="pub-brand__logo pub-brand__picture" src={school.logo} alt="" width="44" height="44" />
  );
}
