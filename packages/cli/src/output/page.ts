import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';

type Style = Parameters<typeof styleText>[0];

/** Text laid out for reading: at most 88 columns, colours only on a terminal that wants them. */
export class Page {
  readonly #stream: NodeJS.WriteStream;
  readonly #width: number;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
    this.#width = Math.max(40, Math.min(stream.columns ?? 88, 88));
  }

  /** Writes a line or paragraph, wrapped and indented by so many columns. */
  line(text = '', indent = 0): void {
    const margin = ' '.repeat(indent);
    const wrapped = wrapAnsi(text, this.#width - indent, { trim: true, hard: false });
    this.#stream.write(
      `${wrapped
        .split('\n')
        .map((part) => (part === '' ? '' : margin + part))
        .join('\n')}\n`,
    );
  }

  /** Writes a line as it is: a row of a table keeps its columns. */
  raw(text: string): void {
    this.#stream.write(`${text}\n`);
  }

  /** Writes a label and a text beside it; later lines hang under the text. */
  entry(label: string, text: string, indent = 0): void {
    const margin = ' '.repeat(indent);
    const hanging = ' '.repeat(indent + 2);
    const wrapped = wrapAnsi(`${label}  ${text}`, this.#width - indent - 2, {
      trim: true,
      hard: false,
    }).split('\n');
    this.#stream.write(
      `${wrapped.map((part, index) => (index === 0 ? margin : hanging) + part).join('\n')}\n`,
    );
  }

  /** The text in a style, where the output is a terminal with colours; else as it is. NO_COLOR is honoured. */
  style(style: Style, text: string): string {
    return styleText(style, text, { stream: this.#stream });
  }
}
