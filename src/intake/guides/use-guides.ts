import { createContext, useContext, useEffect, useState } from 'react';
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

/** Fetches the guides, and again once there is a connection where it failed; undefined until they are there. */
export function useFetchedGuides(): { readonly guides: Guides | undefined; readonly failed: boolean } {
  const { i18n } = useTranslation();
  const [guides, setGuides] = useState<Guides>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let left = false;
    const ask = () =>
      void fetchGuides(i18n).then(
        (found) => {
          if (!left) setGuides(found);
        },
        () => setFailed(true),
      );
    ask();
    addEventListener('online', ask);
    return () => {
      left = true;
      removeEventListener('online', ask);
    };
  }, [i18n]);
  return { guides, failed };
}
