import { Wave } from '#src/look/Wave.tsx';
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
        </Paired>
      </div>
    </footer>
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
