import { useWords } from '#src/words/use-words.ts';
import { QuietLine } from './QuietLine.tsx';
import { Lines, Part, ReadPage } from './ReadPage.tsx';

/** What a visit leaves behind and what it does not. A promise stands here only while tests keep it: those that `shownBy` names (proof.ts). */
export function SafetyPage() {
  const t = useWords('safety');
  return (
    <ReadPage file="safety">
      <p className="banner">{t('danger')}</p>
      <QuietLine />
      <Part id="keeps" title={t('keeps.title')}>
        <Lines>
          {[
            t('keeps.answers'),
            t('keeps.anew'),
            t('keeps.sends'),
            t('keeps.address'),
            t('keeps.place'),
            t('keeps.account'),
          ]}
        </Lines>
      </Part>
      <Part id="cannot" title={t('cannot.title')}>
        <Lines>
          {[
            t('cannot.history'),
            t('cannot.network'),
            t('cannot.spy'),
            t('cannot.paper'),
            t('cannot.calls'),
            t('cannot.out'),
          ]}
        </Lines>
      </Part>
      <Part id="exit" title={t('exit.title')}>
        <Lines>{[t('exit.leaves'), t('exit.keys'), t('exit.back'), t('exit.history')]}</Lines>
      </Part>
      <Part id="safer" title={t('safer.title')}>
        <Lines>{[t('safer.private'), t('safer.phone'), t('safer.words')]}</Lines>
      </Part>
    </ReadPage>
  );
}
