import { useHere } from '#src/here.ts';
import { date } from '#src/words/format.ts';
import { useWords } from '#src/words/use-words.ts';
import { type Host, proof, safetyTexts, shownBy } from './proof.ts';
import { Lines } from './ReadPage.tsx';

/** What was tried of privacy and faults, a table a kind of host: how often it held, and how many spoiled copies were found out. */
export function ProofTable() {
  const t = useWords('check');
  const { language } = useHere();
  const of = (some: number, all: number) => (all === 0 ? t('proof.none') : t('proof.of', { some, all }));
  return (
    <>
      <Lines>
        {[
          t('proof.lead', {
            date: date(proof.on, language),
            until: date(proof.until, language),
            commit: proof.commit.slice(0, 7),
          }),
          t('proof.how'),
        ]}
      </Lines>
      {(['B', 'H'] as const satisfies readonly Host[]).map((host) => (
        <table key={host} className="proof">
          <caption>{t(`proof.hosts.${host}`)}</caption>
          <thead>
            <tr>
              <th scope="col">{t('proof.what')}</th>
              <th scope="col">{t('proof.held')}</th>
              <th scope="col">{t('proof.spoiled')}</th>
            </tr>
          </thead>
          <tbody>
            {proof.rows
              .filter((row) => row.host === host)
              .map(({ bar, passed, tried, caught, planted }) => (
                <tr key={bar} data-bar={bar}>
                  <th scope="row">
                    <b>{bar}</b> {t(`bars.${bar}`)}
                  </th>
                  <td>{of(passed, tried)}</td>
                  <td>{of(caught, planted)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      ))}
    </>
  );
}

/** Each sentence of the page of safety, and what of the table shows it. */
export function ShownSafety() {
  const t = useWords('check');
  const safety = useWords('safety');
  return (
    <ul className="lines">
      {safetyTexts.map((text) => (
        <li key={text} data-safety={text}>
          {safety(text)}{' '}
          <b>
            {shownBy[text].length === 0 ? t('proof.limit') : t('proof.shownBy', { bars: shownBy[text].join(', ') })}
          </b>
        </li>
      ))}
    </ul>
  );
}
