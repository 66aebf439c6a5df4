import type { Question } from '#machines/engine/question.ts';
import { useHere } from '#src/here.ts';
import { Icon } from '#src/look/Icon.tsx';
import { paperOf, pathOf } from '#src/routes.ts';
import { type FlowFile, useWords } from '#src/words/use-words.ts';

const chooses = { one: 'choose', several: 'chooseSome' } as const;

/** What the first question says before it is alive. It stands beside what React brings to life, unseen; `hold` shows it. */
export function EarlyWords({ flow, question: { kind } }: { flow: FlowFile; question: Question }) {
  const t = useWords('ui');
  const { language } = useHere();
  return (
    <template id="early">
      <p className="banner" id="next">
        {t('early.next')}
      </p>
      <p className="banner" id="failed">
        <Icon name="warn" />
        <span>
          {t('early.failed')} <a href={pathOf(paperOf(flow), language)}>{t('onOnePage')}</a>
        </span>
      </p>
      {(kind === 'one' || kind === 'several') && (
        <p className="err" id="choose">
          <Icon name="warn" /> {t(`errors.${chooses[kind]}`)}
        </p>
      )}
    </template>
  );
}
