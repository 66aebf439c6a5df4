import { useHere } from '#src/here.ts';
import { WhomToCall } from '#src/pages/WhomToCall.tsx';
import { paperOf, pathOf } from '#src/routes.ts';
import { type FlowFile, useWords } from '#src/words/use-words.ts';

/** What stands where no script runs, and no question can be answered. React draws it when the site is built and never in a browser, which therefore has none of it. */
export const WithoutScript = ({ flow }: { flow: FlowFile }) => (
  <noscript>{import.meta.env.SSR && <Said flow={flow} />}</noscript>
);

/** What to do, the whole flow on one page, and whom to call. */
function Said({ flow }: { flow: FlowFile }) {
  const t = useWords('still');
  const ui = useWords('ui');
  const { language } = useHere();
  return (
    <>
      <p className="banner">
        <span>
          {t('noScript')}{' '}
          <a className="link-btn" href={pathOf(paperOf(flow), language)}>
            {ui('onOnePage')}
          </a>
        </span>
      </p>
      <WhomToCall />
    </>
  );
}
