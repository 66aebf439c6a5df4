import { help } from '#law/directory.ts';
import type { Findings } from '#machines/engine/finding.ts';
import { useHere } from '#src/here.ts';
import { paperOf, pathOf } from '#src/routes.ts';
import { useEach } from '#src/words/Paired.tsx';
import type { FlowFile } from '#src/words/use-words.ts';

/** How many are named. */
const some = 3;

/** What stands where no script runs, and no question can be answered: what to do, the whole flow on one page, and the numbers of who can help. */
export function WithoutScript({ findings }: { findings: Findings }) {
  const each = useEach(findings.flow.id);
  const { language } = useHere();
  const problems = Object.values(findings.rules).flatMap((finding) => finding.help ?? []);
  const reached = help([...new Set(problems)], undefined, language).filter(({ phones }) => phones.length > 0);
  return (
    <noscript>
      <p className="banner">
        <span>
          {each(({ ui }) => ui('noScript'))}{' '}
          <a className="link-btn" href={pathOf(paperOf(findings.flow.id as FlowFile), language)}>
            {each(({ ui }) => ui('onOnePage'))}
          </a>
        </span>
      </p>
      <ul>
        {reached.slice(0, some).map(({ id, name, phones: [phone] }) => (
          <li key={id}>
            {name}{' '}
            <a className="link-btn" href={`tel:${phone?.number}`}>
              {each(({ result }) => result('help.call', { number: phone?.number ?? '' }))}
            </a>
          </li>
        ))}
      </ul>
    </noscript>
  );
}
