import { useEffect, useRef } from 'react';

/**
 * Puts the focus at the start of the content when the path changes, so that a screen reader says where we are and the
 * keyboard doesn't start at the bottom of the page that was. Not at the first page: there the browser decides.
 */
export function usePageFocus(path: string): void {
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    document.getElementById('content')?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [path]);
}
