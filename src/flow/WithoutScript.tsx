import { useHere } from '#src/here.ts';
import { WhomToCall } from '#src/pages/WhomToCall.tsx';
import { paperOf, pathOf } from '#src/routes.ts';
import { type FlowFile, useWords } from '#src/words/use-words.ts';

type Props = { readonly flow: FlowFile; readonly call: boolean };

/** What stands where no script runs, and no question can be answered. React draws it when the site is built and never in a browser, which therefore has none of it. */
export const WithoutScript = (props: Props) => <noscript>{import.meta.env.SSR && <Said {...props} />}</noscript>;

/** What to do, the whole flow on one page, and whom to call where the page does not say so anyway. */
function Said({ flow, call }: Props) {
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
      {call && <WhomToCall />}
    </>
  );
}
