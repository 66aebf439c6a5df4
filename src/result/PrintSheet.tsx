import { Fragment, type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '#law/register.ts';
import { useHere } from '#src/here.ts';
import { bringWords } from '#src/loading/words.ts';
import { date } from '#src/words/format.ts';
import { type Language, languages, other } from '#src/words/languages.ts';
import { useEach } from '#src/words/Paired.tsx';
import { wordsIn } from '#src/words/use-words.ts';

/** The head of a printed result: whose it is, of which flow, of which day. */
export function Masthead({ flow, today }: { flow: string; today: Day }) {
  const each = useEach(flow);
  const inEach = useInEachLanguage();
  return (
    <div className="masthead print-only">
      <p>
        <b>{inEach((language, i18n) => wordsIn(i18n, language, 'ui')('name'))}</b>
      </p>
      <p>{each(({ result, language }) => result('print.on', { date: date(today, language) }))}</p>
      <p>{each((words) => words.flow('title'))}</p>
    </div>
  );
}

/** The foot of each printed page: what this does not do, whoever reads it. */
export function PrintFoot() {
  const inEach = useInEachLanguage();
  return (
    <p className="print-foot print-only">{inEach((language, i18n) => wordsIn(i18n, language, 'pages')('limits'))}</p>
  );
}

type Draw = (language: Language, words: ReturnType<typeof useTranslation>['i18n']) => ReactNode;

/** Says something in both languages, once the words of the other one are there; until then in the reader's own. */
function useInEachLanguage(): (draw: Draw) => ReactNode {
  const { i18n } = useTranslation();
  const { route, language } = useHere();
  const [both, setBoth] = useState(false);
  useEffect(() => {
    // What fails here is only left out on paper.
    bringWords(i18n, { route, language: other(language) }).then(
      () => setBoth(true),
      () => undefined,
    );
  }, [i18n, route, language]);
  return (draw) =>
    languages
      .filter((each) => both || each === language)
      .map((each, at) => (
        <Fragment key={each}>
          {at > 0 && ' · '}
          <span lang={each}>{draw(each, i18n)}</span>
        </Fragment>
      ));
}
