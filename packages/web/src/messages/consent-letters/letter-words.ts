/** What the printed letter says that asks for consent; each of the six languages has all of it. */
export interface ConsentLetterWords {
  readonly title: string;
  readonly greeting: string;
  readonly greetingSelf: string;
  readonly asks: string;
  readonly asksSelf: string;
  readonly open: string;
  readonly scan: string;
  readonly type: string;
  readonly choose: string;
  readonly no: string;
  readonly noSelf: string;
  readonly secret: string;
  readonly help: string;
  readonly until: (day: string) => string;
}
