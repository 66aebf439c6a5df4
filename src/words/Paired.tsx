import { Fragment, type ReactNode, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from './languages.ts';
import { type PageWords, pageWords } from './page-words.ts';
import { languagesShown, type Spoken, SpokenContext, useSpoken } from './spoken.ts';
import { borrowedFrom, type FlowFile } from './use-words.ts';

/** What a half is made of: `span` inside of a line, a heading or a label. */
type Part = 'div' | 'span';

/** Draws as it stands where one language is shown; where both are, a half in each. */
function inEach(spoken: Spoken, Part: Part, draw: (language: Language) => ReactNode): ReactNode {
  if (!spoken.both) return draw(spoken.language);
  return (
    <Part className="pair">
      {languagesShown(spoken).map((each) => (
        <Fragment key={each}>
          <Part lang={each}>
            {/* A half knows one language, so that what it is made of is not paired once more. */}
            <SpokenContext value={{ language: each, both: false }}>{draw(each)}</SpokenContext>
          </Part>{' '}
        </Fragment>
      ))}
    </Part>
  );
}

/** Its children, once in each language that is shown. What holds a state or takes the focus stands around it. */
export function Paired({ children, as = 'div' }: { children: ReactNode; as?: Part }) {
  const spoken = useContext(SpokenContext);
  return spoken ? inEach(spoken, as, () => children) : children;
}

function useWordsOfEach(flow: string): Readonly<Record<Language, PageWords>> {
  const { i18n } = useTranslation();
  return useMemo(
    () => ({ en: pageWords(i18n, 'en', flow as FlowFile), es: pageWords(i18n, 'es', flow as FlowFile) }),
    [i18n, flow],
  );
}

/**
 * Says a text of a flow's page in each language that is shown: `each(({ ui }) => ui('continue'))`. It stands in an
 * element of its own: a translator in the browser takes the texts out of the page that we would change, but leaves the elements.
 */
export function useEach(flow: string): (say: (words: PageWords) => ReactNode) => ReactNode {
  const spoken = useSpoken();
  const words = useWordsOfEach(flow);
  return (say) =>
    inEach(spoken, 'span', (language) => {
      const said = say(words[language]);
      return typeof said === 'string' ? <span lang={borrowedFrom(said)}>{said}</span> : said;
    });
}

/** The same in one plain text, for what holds no elements: the options of a list. */
export function useJoined(flow: string): (say: (words: PageWords) => string) => string {
  const spoken = useSpoken();
  const words = useWordsOfEach(flow);
  return (say) =>
    languagesShown(spoken)
      .map((language) => say(words[language]))
      .join(' · ');
}
