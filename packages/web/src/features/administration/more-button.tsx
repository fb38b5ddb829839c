import { useOfficeMessages } from '../../messages/office.ts';
import { Button } from '../../ui/index.ts';

interface MoreButtonProps {
  /** A list that comes in pages. */
  readonly list: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => unknown;
  };
}

/** Brings the next page of a list, while there is one. */
export function MoreButton({ list }: MoreButtonProps) {
  const t = useOfficeMessages('administration');
  if (!list.hasNextPage) return null;
  return (
    <div className="pw-row">
      <Button isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
        {t.more}
      </Button>
    </div>
  );
}
