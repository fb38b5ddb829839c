import { useCallback, useState } from 'react';

/** Pictures in which somebody changed what is covered without saying that it goes along like that. */
export function useUnsaved() {
  const [unsaved, setUnsaved] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const tell = useCallback((id: string, isUnsaved: boolean) => {
    setUnsaved((all) => [...all.filter((one) => one !== id), ...(isUnsaved ? [id] : [])]);
  }, []);
  return {
    tell,
    /** Somebody went on all the same. */
    isTold: tried && unsaved.length > 0,
    /** Goes on only when nothing is left: what was covered and not sent would go along uncovered. */
    goOn: (next: () => void) => {
      setTried(true);
      if (unsaved.length === 0) next();
    },
  };
}
