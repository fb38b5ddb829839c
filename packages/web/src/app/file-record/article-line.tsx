import { useOfficeMessages } from '../../messages/office.ts';
import { useLocale } from '../../messages/use-messages.tsx';

interface ArticleLineProps {
  readonly article: {
    readonly number: string;
    readonly heading: { readonly nl: string; readonly en: string };
    /** The file as the protocol calls it. */
    readonly file: string | null;
  };
}

/** Which article of the protocol says that something belongs in a file. */
export function ArticleLine({ article: { number, heading, file } }: ArticleLineProps) {
  const t = useOfficeMessages('files');
  const words = { number, heading: heading[useLocale()] };
  return <p>{file === null ? t.articleOnly(words) : t.article({ ...words, file })}</p>;
}
