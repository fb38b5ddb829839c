import { CircleCheck, CirclePlus } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { articleHref } from '../../app/public-page.ts';
import { useLocale, useMessages } from '../../messages/use-messages.tsx';
import { Button, Marked } from '../../ui/index.ts';
import { fixesOf } from './check-state.ts';
import { type CheckResult, type Finding, type Fix, longestPost } from './check-types.ts';
import { articlesOf, leftAlone, marksOf, missingIn } from './marks.ts';
import { useFindingWords, useFixWords } from './use-finding-words.ts';

/** The text with what stands out in it, and what can be done about that. */
export interface CheckedTextProps {
  readonly ref: Ref<HTMLParagraphElement>;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** The last answer; `null` before the first. */
  readonly result: CheckResult | null;
  /** The answer is about the text as it stands. */
  readonly isFresh: boolean;
  readonly onChange: (text: string) => void;
  readonly onFix: (fix: Fix) => void;
  readonly schoolSlug: string;
}

/** A text that says what stands out in it while it is written. */
export function CheckedText(props: CheckedTextProps) {
  const t = useMessages('check');
  const says = useFindingWords();
  const { text, findings, result, onFix } = props;
  const isRefused = result?.ifSo.tone === 'not';
  const marks = marksOf(findings, says, ({ articles }) => (isRefused && articles.length > 0 ? 'not' : 'ask'));
  const missing = missingIn(findings);
  const count = marks.length + missing.length;
  return (
    <div className="pw-stack pw-stack--close check__text">
      <Marked
        label={t.text}
        help={`${t.textHelp} ${t.notKept}`}
        value={text}
        onChange={props.onChange}
        rows={8}
        limit={text.length > longestPost * 0.9 ? longestPost : undefined}
        marks={marks}
        actions={(mark) => {
          const found = marks.find(({ id }) => id === mark.id)?.findings ?? [];
          return <FindingActions findings={found} onFix={onFix} schoolSlug={props.schoolSlug} />;
        }}
      />
      <Missing findings={missing} onFix={onFix} schoolSlug={props.schoolSlug} />
      <p ref={props.ref} tabIndex={-1} data-quiet-focus role="status" className="pw-muted pw-small">
        {text.trim() === '' || !props.isFresh ? '' : count === 1 ? t.foundOne : t.found({ count })}
      </p>
      <LeftAlone findings={leftAlone(findings)} />
    </div>
  );
}

function FindingActions(props: {
  readonly findings: readonly Finding[];
  readonly onFix: (fix: Fix) => void;
  readonly schoolSlug: string;
}) {
  const t = useMessages('check');
  const locale = useLocale();
  const words = useFixWords();
  const articles = articlesOf(props.findings);
  return (
    <>
      {fixesOf(props.findings).map((fix) => (
        <Button key={`${fix.code}-${fix.text}`} onPress={() => props.onFix(fix)}>
          {words(fix)}
        </Button>
      ))}
      {articles.map(({ article, section, number, says }) => (
        <details key={article} className="check__article">
          <summary>{t.articleOf({ section, number })}</summary>
          {says.map((sentence) => (
            <p key={sentence.nl}>{sentence[locale]}</p>
          ))}
          <a className="pw-link" href={articleHref(props.schoolSlug, article)}>
            {t.readArticle}
          </a>
        </details>
      ))}
    </>
  );
}

function Missing(props: {
  readonly findings: readonly Finding[];
  readonly onFix: (fix: Fix) => void;
  readonly schoolSlug: string;
}) {
  const t = useMessages('check');
  const says = useFindingWords();
  if (props.findings.length === 0) return null;
  return (
    <section className="pw-stack pw-stack--close">
      <h2 className="check__small-title">{t.missing}</h2>
      <ul className="check__list">
        {props.findings.map((finding) => (
          <li key={`${finding.note.code}-${finding.note.params['notice'] ?? ''}`} className="pw-marked__item">
            <Line icon={<CirclePlus aria-hidden size={20} />}>{says(finding)}</Line>
            <div className="pw-row">
              <FindingActions findings={[finding]} onFix={props.onFix} schoolSlug={props.schoolSlug} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function LeftAlone(props: { readonly findings: readonly Finding[] }) {
  const t = useMessages('check');
  const says = useFindingWords();
  if (props.findings.length === 0) return null;
  return (
    <section>
      <h2 className="check__small-title">{t.leftAlone}</h2>
      <ul className="check__list">
        {props.findings.map((finding) => (
          <li key={`${finding.note.code}-${finding.note.params['notice'] ?? ''}`} className="pw-muted">
            <Line icon={<CircleCheck aria-hidden size={20} />}>{says(finding)}</Line>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line(props: { readonly icon: ReactNode; readonly children: ReactNode }) {
  return (
    <p className="check__line">
      {props.icon}
      <span>{props.children}</span>
    </p>
  );
}
