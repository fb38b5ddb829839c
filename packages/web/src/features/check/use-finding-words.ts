import type { CheckMessages } from '../../messages/nl/check.ts';
import { useFormats, useMessages } from '../../messages/use-messages.tsx';
import type { Finding, Fix } from './check-types.ts';

/** Says what was seen, in a sentence; of names who may be meant, never who is. */
export function useFindingWords(): (finding: Finding) => string {
  const t = useMessages('check');
  const formats = useFormats();
  return ({ note, meant }) => {
    if (note.code === 'notice-missing' || note.code === 'notice-present') {
      const notice = noticeOf(t, note.params['notice']);
      return note.code === 'notice-missing' ? t.noticeMissing({ notice }) : t.noticePresent({ notice });
    }
    if (meant !== null && meant.count > 0) {
      const names = formats.either(meant.people.map(({ name }) => name));
      return t.mayBe({ names, listed: meant.people.length, count: meant.count });
    }
    const notes: Readonly<Record<string, string>> = t.notes;
    return notes[note.code] ?? t.somethingSeen;
  };
}

function noticeOf(t: CheckMessages, notice: string | number | undefined): string {
  const notices: Readonly<Record<string, string>> = t.notices;
  return notices[String(notice)] ?? t.aNotice;
}

/** Says what one tap does. */
export function useFixWords(): (fix: Fix) => string {
  const t = useMessages('check');
  return ({ code, text }) => {
    switch (code) {
      case 'remove':
        return t.remove;
      case 'remove-sentence':
        return t.removeSentence;
      case 'add-notice':
        return t.add({ text: text.trim() });
      default:
        return t.replaceBy({ text });
    }
  };
}
