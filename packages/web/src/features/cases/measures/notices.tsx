import { useOfficeMessages } from '../../../messages/office.ts';
import type { MeasureOption } from './measure-queries.ts';

/** What to know of a measure that does not stand in its way. That the order is no ladder is said once, above the list. */
export function Notices({ notices }: Pick<MeasureOption, 'notices'>) {
  const words = useOfficeMessages('measureWords');
  return notices
    .filter((notice) => notice !== 'no-ladder')
    .map((notice) => <p key={notice}>{words.notices[notice]}</p>);
}
