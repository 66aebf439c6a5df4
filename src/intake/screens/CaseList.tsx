import { Icon } from '#src/look/Icon.tsx';
import { useWords } from '#src/words/use-words.ts';
import type { Survey } from '../vault/survey.ts';
import { Heading } from './Heading.tsx';
import { NicknameForm } from './NicknameForm.tsx';

/** All cases by their nicknames, what the list has lost, and the way to a new one. */
export function CaseList({
  seen,
  sound,
  onKnown,
  onAdd,
  onChoose,
}: {
  /** Undefined until they are read. */
  seen: Survey | 'unread' | 'later' | undefined;
  sound: boolean;
  /** Somebody says that they know what the list has lost. */
  onKnown: () => void;
  onAdd: (name: string) => Promise<boolean>;
  onChoose: (id: string) => void;
}) {
  const t = useWords('intake');
  const cases = typeof seen === 'object' ? seen.cases : [];
  const warnings = [...(sound ? [] : (['unsound'] as const)), ...(typeof seen === 'string' ? [seen] : [])];
  return (
    <>
      <Heading>{t('cases.title')}</Heading>
      {warnings.map((each) => (
        <p className="banner banner--late" key={each} data-warning={each}>
          <Icon name="warn" />
          <span>{t(`cases.${each}`)}</span>
        </p>
      ))}
      {typeof seen === 'object' && !seen.whole && (
        <div className="banner banner--late stack" data-warning="notWhole">
          <p>{t('cases.notWhole')}</p>
          <button type="button" className="btn btn--plain" onClick={onKnown}>
            {t('cases.known')}
          </button>
        </div>
      )}
      {typeof seen === 'object' && cases.length === 0 && <p>{t('cases.none')}</p>}
      {cases.length > 0 && (
        <ul className="cases">
          {cases.map(({ id, name, sound }) => (
            <li key={id}>
              <button type="button" className="link-btn" onClick={() => onChoose(id)}>
                <bdi>{name || t('cases.noName')}</bdi>
              </button>
              {!sound && <span className="soft"> ({t('cases.damaged')})</span>}
            </li>
          ))}
        </ul>
      )}
      <NicknameForm label={t('cases.new')} button={t('cases.add')} first="" onSave={onAdd} />
    </>
  );
}
