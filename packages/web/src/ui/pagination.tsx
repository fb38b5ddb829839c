import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from './button.tsx';
import { useUiTexts } from './texts.tsx';

/** Where in a list that is too long for one page. */
export interface PaginationProps {
  /** 1 for the first. */
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}

/** Previous, where we are, next. */
export function Pagination({ page, pages, onPage }: PaginationProps) {
  const texts = useUiTexts();
  return (
    <nav aria-label={texts.pages} className="pw-pages">
      <Button
        icon={<ChevronLeft aria-hidden size={20} />}
        isDisabled={page <= 1}
        onPress={() => onPage(page - 1)}
      >
        {texts.previous}
      </Button>
      <span aria-live="polite">{texts.pageOf({ page, pages })}</span>
      <Button
        iconEnd={<ChevronRight aria-hidden size={20} />}
        isDisabled={page >= pages}
        onPress={() => onPage(page + 1)}
      >
        {texts.next}
      </Button>
    </nav>
  );
}
