/** The server will not start like this, and says why in the two languages of the product. */
export class ServerRefusal extends Error {
  override readonly name = 'ServerRefusal';
  readonly nl: string;
  readonly en: string;

  constructor({ nl, en }: { readonly nl: string; readonly en: string }) {
    super(en);
    this.nl = nl;
    this.en = en;
  }
}
