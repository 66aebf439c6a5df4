import { createContext, useCallback, useContext, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchGuides, type Guides } from './guides.ts';

/** Given by `OpenCases` once all of it is there. */
export const GuidesContext = createContext<Guides | undefined>(undefined);

/** The flows and what can be taken away; throws where they have not come. */
export function useGuides(): Guides {
  const guides = useContext(GuidesContext);
  if (guides === undefined) throw new Error('a case needs the guides around it');
  return guides;
}

/** Fetches the guides, and again once there is a connection or somebody asks, where it failed; undefined until they are there. */
export function useFetchedGuides(): {
  readonly guides: Guides | undefined;
  readonly failed: boolean;
  readonly again: () => void;
} {
  const { i18n } = useTranslation();
  const [guides, setGuides] = useState<Guides>();
  const [failed, setFailed] = useState(false);
  const again = useCallback(() => {
    setFailed(false);
    void fetchGuides(i18n).then(setGuides, () => setFailed(true));
  }, [i18n]);
  useEffect(() => {
    again();
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [again]);
  return { guides, failed, again };
}
