import { BookOpen } from 'lucide-react';
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

/** Where an article stands on the public page of the school. */
export function articleHref(schoolSlug: string, article: string): string {
  return `${protocolHref(schoolSlug)}#artikel-${article.replaceAll(/[^A-Za-z0-9-]/g, '-')}`;
}

/** The public page with the protocol of a school. */
export function protocolHref(schoolSlug: string): string {
  return `/s/${schoolSlug}`;
}
