import type { AnyFlow } from '#machines/engine/flow.ts';
import type { Answers } from '#machines/engine/question.ts';
import { now } from '#src/clock.ts';
import { CourtPaper, IcePaper } from '#src/look/Papers.tsx';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { StatementList } from '#src/result/StatementList.tsx';
import { useEach } from '#src/words/Paired.tsx';
import { papersRest } from './papers-rest.ts';

/** A judge's paper beside one of ICE's, with the two places marked that tell them apart: beside the question, or under it on a phone. */
export function PapersGuide({ flow, said }: { flow: AnyFlow; said: Answers }) {
  const each = useEach(flow.id);
  return (
    <section className="guide" id="guide" aria-labelledby="papers">
      <h2 id="papers">{each(({ fields }) => fields('papers.title'))}</h2>
      <div className="papers">
        <figure>
          <CourtPaper />
          <figcaption>
            <b>{each(({ fields }) => fields('papers.court.title'))}</b>
            <ol>
              <li>{each(({ fields }) => fields('papers.court.top'))}</li>
              <li>{each(({ fields }) => fields('papers.court.signature'))}</li>
            </ol>
          </figcaption>
        </figure>
        <figure>
          <IcePaper />
          <figcaption>
            <b>{each(({ fields }) => fields('papers.ice.title'))}</b>
            <ol>
              <li>{each(({ fields }) => fields('papers.ice.top'))}</li>
              <li>{each(({ fields }) => fields('papers.ice.signature'))}</li>
            </ol>
            <p>
              {each(({ fields }) => (
                <Unbroken text={fields('papers.ice.corner')} />
              ))}
            </p>
          </figcaption>
        </figure>
      </div>
      <details>
        <summary>{each(({ result }) => result('why.open'))}</summary>
        <StatementList ids={papersRest} flow={flow} said={said} today={now().on} />
      </details>
    </section>
  );
}
