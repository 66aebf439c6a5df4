import { type MouseEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { settle } from '#machines/engine/flow.ts';
import type { Answers, Question } from '#machines/engine/question.ts';
import type { FlowId } from '#machines/flow-ids.ts';
import { now } from '#src/clock.ts';
import { Emergency } from '#src/flow/Emergency.tsx';
import { QuestionCard } from '#src/flow/QuestionCard.tsx';
import { Trail } from '#src/flow/Trail.tsx';
import type { Visit } from '#src/flow/use-visit.ts';
import { goWithin } from '#src/flow/within.ts';
import { InPlaceContext } from '#src/in-place/in-place.ts';
import { Icon } from '#src/look/Icon.tsx';
import { ResultView } from '#src/result/ResultView.tsx';
import { useEach } from '#src/words/Paired.tsx';
import { pageWords } from '#src/words/page-words.ts';
import { useSpoken } from '#src/words/spoken.ts';
import { useWords } from '#src/words/use-words.ts';
import type { OpenCase } from '../cases/use-case.ts';
import { useGuides } from '../guides/use-guides.ts';
import { opensBeside } from '../screens/beside.ts';
import { useHeadingFocus } from '../screens/use-heading-focus.ts';
import { TurnRound } from '../turn/TurnRound.tsx';
import { Beside, BesideAnswer } from './Beside.tsx';
import { answered, broughtBack, restarted, type TakenOut, walkIn, withWalk } from './changes.ts';
import { Before, NewsHere } from './NewsHere.tsx';
import { resultWithout } from './outcome.ts';
import { Restarted } from './Restarted.tsx';
import { known, leavingWith, newsOf } from './replay.ts';
import { SetAside, WithoutFindings } from './SetAside.tsx';
import { useInLines } from './use-in-lines.ts';

/** One flow of a case, question by question to its result, as on the flow's own page; with what stands beside each answer. */
export function WalkScreen({
  flow: id,
  file,
  change,
  typing,
  onBack,
  onOpen,
}: {
  flow: FlowId;
  /** There is no question before this one. */
  onBack: () => void;
  /** Another flow goes on from a result, with what goes along. */
  onOpen: (flow: FlowId, given: Answers) => void;
} & Pick<OpenCase, 'file' | 'change' | 'typing'>) {
  const t = useWords('intake');
  const each = useEach(id);
  const guides = useGuides();
  const { findings, Sheet } = guides.flow(id);
  const { flow } = findings;
  const walk = walkIn(file, id);
  const inLines = useInLines()(id);
  const [looking, look] = useState<string>();
  // As it was before somebody started over.
  const [before, setBefore] = useState<TakenOut>();
  // A changed answer waits for a yes, in the place of its question.
  const [changing, setChanging] = useState(false);
  const place = useMemo(() => settle(flow, walk.answers, looking), [flow, walk.answers, looking]);
  const ended = useMemo(() => {
    if (place.at !== 'result') return undefined;
    const moment = now();
    return { now: moment, composed: resultWithout(findings, place, walk.overruled, moment) };
  }, [findings, place, walk.overruled]);
  const { i18n } = useTranslation();
  const { language } = useSpoken();
  const news = useMemo(() => newsOf(findings, walk, inLines), [findings, walk, inLines]);
  useHeadingFocus(`${id} ${place.at}`);

  const leaves = (finding: string) => {
    if (!ended) return [];
    const inWords = { linesOf: guides.takeaway.linesOf, words: pageWords(i18n, language, id) };
    return leavingWith(finding, { findings, place, aside: walk.overruled, now: ended.now }, inWords);
  };

  const visit: Visit = {
    place,
    fresh: Object.keys(place.answers).length === 0,
    begun: true,
    answer: (value) => {
      look(undefined);
      change((is) => answered(is, id, place.at, value));
    },
    look,
    restart: () => {
      look(undefined);
      setBefore(walk);
      change((is) => restarted(is, id));
    },
  };
  const back = () => {
    const last = Object.keys(place.said).at(-1);
    if (last === undefined) onBack();
    else look(last);
  };
  const onClick = (event: MouseEvent) => {
    goWithin(event);
    opensBeside(event);
  };
  const inPlace = {
    level: 0,
    given: {},
    left: undefined,
    coming: undefined,
    open: (to: FlowId, given: Answers, event: MouseEvent) => {
      event.preventDefault();
      onOpen(to, given);
    },
  };
  const own = { flow: id, file, change, typing };

  return (
    <InPlaceContext value={inPlace}>
      <div className="walk" data-flow={id} onClickCapture={onClick}>
        <div className="way no-print">
          <button type="button" className="back" data-back="" onClick={back}>
            <Icon name="back" /> {each(({ ui }) => ui('back'))}
          </button>
          <p className="flow">{each(({ flow: say }) => say('title'))}</p>
        </div>
        {news && walk.kept && (
          <NewsHere
            findings={findings}
            kept={walk.kept}
            news={news}
            onKnown={() => change((is) => withWalk(is, id, known(findings, walkIn(is, id), now(), inLines)))}
          />
        )}
        {before && visit.fresh && (
          <Restarted
            onBack={() => {
              change((is) => broughtBack(is, id, before));
              setBefore(undefined);
            }}
          />
        )}
        {flow.shows.emergency && visit.fresh && <Emergency flow={id} />}
        {ended ? (
          <>
            <WithoutFindings {...own} />
            <ResultView
              flow={flow}
              place={place}
              look={look}
              Sheet={Sheet}
              takeaway={guides.takeaway}
              file={walk}
              {...ended}
            />
            <SetAside found={ended.composed.why} leaves={leaves} {...own} />
          </>
        ) : (
          // The focus goes to what comes in the place of the other.
          <div className="asked" onFocusCapture={() => setChanging(document.querySelector('#change') !== null)}>
            <QuestionCard
              key={place.at}
              findings={findings}
              question={flow.questions[place.at] as Question}
              visit={visit}
            />
            {flow.questions[place.at]?.kind !== 'notice' && (
              <section className="card stack no-print" aria-labelledby="beside">
                <h2 id="beside">{t('beside.title')}</h2>
                <Beside key={place.at} question={place.at} data-note="" {...own} />
                {!changing && <TurnRound findings={findings} id={place.at} />}
              </section>
            )}
          </div>
        )}
        <Before before={walk.before} />
      </div>
      {Object.keys(place.said).length > 0 && (
        <Trail
          flow={flow}
          visit={visit}
          restsOn={ended?.composed.restsOn}
          beside={(question) => <BesideAnswer question={question} {...own} />}
        />
      )}
    </InPlaceContext>
  );
}
