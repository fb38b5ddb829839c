import './letter-paper.css';
import type { ReactNode } from 'react';
import { blocksOf, piecesOf, type TextBlock } from './letter-text.ts';

/** What stands on a letter. */
export interface Paper {
  /** Name of who sends it, with the lines below it. */
  readonly head: { readonly name: string; readonly lines: readonly string[] };
  readonly addressee: readonly string[];
  /** Place, day and number, as they are printed or will be. */
  readonly facts: readonly string[];
  /** What it is about, with the word before it. */
  readonly subject: { readonly label: string; readonly text: string };
  readonly body: string;
  readonly signature: readonly string[];
}

/** A letter as it will be read: the parts that come by themselves, and the text. Open fields stand out. */
export function LetterPaper({ paper, label }: { readonly paper: Paper; readonly label: string }) {
  const { head, addressee, facts, subject, body, signature } = paper;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where a long word does not fit
    <section aria-label={label} tabIndex={0} className="letter-paper">
      <div className="letter-paper__head">
        <strong>{head.name}</strong>
        <Lines lines={head.lines} />
      </div>
      {/* Letters of a Dutch school are Dutch, whatever language the screen is in. */}
      <div lang="nl" className="letter-paper__text">
        <Lines lines={addressee} />
      </div>
      <Lines lines={facts} />
      <p>
        <strong>
          {subject.label}{' '}
          <span lang="nl">
            <Pieces text={subject.text} />
          </span>
        </strong>
      </p>
      <div lang="nl" className="letter-paper__text">
        {blocksOf(body).map((block) => (
          <Block key={block.at} block={block} />
        ))}
        <Lines lines={signature} />
      </div>
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }): ReactNode {
  if (lines.length === 0) return null;
  return <p className="letter-paper__lines">{lines.join('\n')}</p>;
}

function Block({ block }: { readonly block: TextBlock }) {
  if (block.kind === 'list') {
    return (
      <ul>
        {block.items.map(({ at, text }) => (
          <li key={at}>
            <Pieces text={text} />
          </li>
        ))}
      </ul>
    );
  }
  // Not a heading of this page: it is one of the letter.
  return (
    <p className={block.kind === 'heading' ? 'letter-paper__heading' : 'letter-paper__lines'}>
      <Pieces text={block.text} />
    </p>
  );
}

function Pieces({ text }: { readonly text: string }) {
  return piecesOf(text).map((piece) =>
    piece.isField ? <mark key={piece.at}>{piece.text}</mark> : <span key={piece.at}>{piece.text}</span>,
  );
}
