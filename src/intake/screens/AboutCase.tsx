import { useWords } from '#src/words/use-words.ts';
import { type CaseFile, type Contact, longest, permissions, statuses } from '../cases/case-file.ts';
import type { OpenCase } from '../cases/use-case.ts';
import { ChooseOne } from './ChooseOne.tsx';
import { SavedText } from './SavedText.tsx';

/** How far the case is, how to reach the client without danger, and a note. Each change is saved at once. */
export function AboutCase({ file, change, typing }: Pick<OpenCase, 'file' | 'change' | 'typing'>) {
  const t = useWords('intake');
  const { contact } = file;
  const set = (part: Partial<CaseFile>) => change((now) => ({ ...now, ...part }));
  const reach = (part: Partial<Contact>) => change((now) => ({ ...now, contact: { ...now.contact, ...part } }));
  return (
    <>
      <section className="card stack" aria-labelledby="about">
        <h2 id="about">{t('about.title')}</h2>
        <ChooseOne
          label={t('about.status')}
          of={statuses}
          chosen={file.status}
          name={(each) => t(`about.statuses.${each}`)}
          onChoose={(status) => set({ status })}
        />
        <SavedText
          label={t('about.note')}
          first={file.note}
          longest={longest.note}
          onType={typing}
          onSave={(note) => set({ note })}
        />
      </section>
      <section className="card stack" aria-labelledby="contact">
        <h2 id="contact">{t('contact.title')}</h2>
        <p className="soft">{t('contact.lead')}</p>
        {(['call', 'message'] as const).map((what) => (
          <ChooseOne
            key={what}
            label={t(`contact.${what}`)}
            of={permissions}
            chosen={contact[what]}
            name={(each) => t(`contact.permissions.${each}`)}
            onChoose={(each) => reach({ [what]: each })}
          />
        ))}
        {(['others', 'language'] as const).map((what) => (
          <SavedText
            key={what}
            label={t(`contact.${what}`)}
            first={contact[what]}
            longest={longest.line}
            onType={typing}
            onSave={(text) => reach({ [what]: text })}
          />
        ))}
      </section>
    </>
  );
}
