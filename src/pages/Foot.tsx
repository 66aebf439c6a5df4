import { useHere } from '#src/here.ts';
import { Wave } from '#src/look/Wave.tsx';
import { isFlow, pathOf, readIds } from '#src/routes.ts';
import { Paired } from '#src/words/Paired.tsx';
import { useWords } from '#src/words/use-words.ts';
import { site } from '../../site.config.ts';

/** Bedrock: the foot of every page. */
export function Foot() {
  return (
    <footer className="bedrock">
      <Wave layer={0} />
      <div className="bedrock-in">
        <Paired>
          <FootWords />
          <Beside />
        </Paired>
      </div>
    </footer>
  );
}

/** The pages beside the flows; not under a question, where a link that leads away would take the answers with it. */
function Beside() {
  const t = useWords('pages');
  const { route, language } = useHere();
  if (isFlow(route)) return null;
  return (
    <nav aria-label={t('beside.more')}>
      <ul>
        {readIds.map((id) => (
          <li key={id}>
            <a href={pathOf(id, language)}>{t(`beside.${id}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What holds on every page; and who runs this copy and takes reports, where somebody has said so. */
export function FootWords() {
  const t = useWords('pages');
  return (
    <div className="stack">
      <p>
        <strong>{t('foot.advice')}</strong>
      </p>
      <p className="soft">{t('foot.stays')}</p>
      {site.name !== '' && <p>{t('foot.runBy', { name: site.name })}</p>}
      {site.contact !== '' && <p>{t('foot.contact', { contact: site.contact })}</p>}
      {site.reportTo !== '' && <a href={`mailto:${site.reportTo}`}>{t('foot.report')}</a>}
    </div>
  );
}
