import { BookOpen } from 'lucide-react';
import { articleHref } from '../app/public-page.ts';
import { useLocale, useMessages } from '../messages/use-messages.tsx';
import type { Article } from './answer-types.ts';

/** Articles of the protocol in our words, each with the place where it stands. */
export function ArticleList(props: { readonly articles: readonly Article[]; readonly schoolSlug: string }) {
  const t = useMessages('answers');
  const locale = useLocale();
  return (
    <ul className="pw-articles">
      {props.articles.map((article) => (
        <li key={article.id}>
          <p>{article.says[locale]}</p>
          <a className="pw-link pw-articles__place" href={articleHref(props.schoolSlug, article.article)}>
            <BookOpen aria-hidden size={18} />
            <span>
              {t.place({
                section: article.section,
                number: article.number,
                heading: article.heading[locale],
              })}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
