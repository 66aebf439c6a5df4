import type { Question } from '#machines/engine/question.ts';
import { useHere } from '#src/here.ts';
import { Icon } from '#src/look/Icon.tsx';
import { Broken } from '#src/pages/Broken.tsx';
import { isFlow, paperOf, pathOf } from '#src/routes.ts';
import { useWords } from '#src/words/use-words.ts';

const chooses = { one: 'choose', several: 'chooseSome' } as const;

/**
 * What a page says while React does not draw it: before it is alive, where it cannot come to life, and where React gave up. It stands
 * beside what React brings to life, unseen; `hold.ts` and `early.ts` show it. `question` is the first one of a flow.
 */
export function EarlyWords({ question }: { question: Question | undefined }) {
  const t = useWords('still');
  const ui = useWords('ui');
  const { route, language } = useHere();
  return (
    <template>
      <p className="banner" id="next">
        {t('early.next')}
      </p>
      <p className="banner" id="failed">
        <Icon name="warn" />
        <span>
          {t('early.failed')} {isFlow(route) && <a href={pathOf(paperOf(route), language)}>{ui('onOnePage')}</a>}
        </span>
      </p>
      {(question?.kind === 'one' || question?.kind === 'several') && (
        <p className="err" id="choose">
          <Icon name="warn" /> {ui(`errors.${chooses[question.kind]}`)}
        </p>
      )}
      <Broken />
    </template>
  );
}
