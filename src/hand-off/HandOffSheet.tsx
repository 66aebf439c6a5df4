import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandOffProps } from '#src/takeaway.ts';
import { useEach } from '#src/words/Paired.tsx';
import { wordsIn } from '#src/words/use-words.ts';
import { EnglishOnPaper } from './EnglishOnPaper.tsx';
import { HandOffLines } from './HandOffLines.tsx';

/** A sheet for a lawyer. Its lines are made once it is opened: most readers never do, and a result can have two hundred. */
export function HandOffSheet({ print, ...told }: HandOffProps) {
  const each = useEach(told.flow.id);
  const { i18n } = useTranslation();
  const title = useId();
  const here = useRef<HTMLElement>(null);
  const [opened, setOpened] = useState(false);
  return (
    <section className="handoff sec for-steps" aria-labelledby={title} data-takeaway="handoff" ref={here}>
      <details className="fold" onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
        <summary>
          <h2 id={title}>
            <EnglishOnPaper
              shown={each(({ handoff }) => handoff('open'))}
              english={wordsIn(i18n, 'en', 'handoff')('open')}
            />
          </h2>
        </summary>
        <p className="no-print">
          {each(({ handoff }) => (
            <>
              <span>{handoff('about')}</span> <b>{handoff('who')}</b>
            </>
          ))}
        </p>
        {opened && <HandOffLines {...told} print={() => here.current && print(here.current, 'bare')} />}
      </details>
    </section>
  );
}
