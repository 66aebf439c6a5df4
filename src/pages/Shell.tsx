import { type ReactNode, useEffect } from 'react';
import { EmergencyExitLink } from '#src/leave/ExitLink.tsx';
import { Paired } from '#src/words/Paired.tsx';
import { useWords } from '#src/words/use-words.ts';
import { Boundary } from './Boundary.tsx';
import { Broken } from './Broken.tsx';
import { Foot } from './Foot.tsx';
import { TopBar } from './TopBar.tsx';

/**
 * What stands around the content of every page. `title` is for the tab while the page may say what it is about;
 * without it the tab shows the neutral name. `ground` stands between the content and the foot, in full width.
 */
export function Shell({
  title,
  ground,
  children,
}: {
  title?: string | undefined;
  ground?: ReactNode;
  children: ReactNode;
}) {
  const t = useWords('ui');
  const tab = title === undefined ? t('name') : t('titled', { title });
  useEffect(() => {
    document.title = tab;
  }, [tab]);

  return (
    <>
      <nav className="no-print" aria-label={t('shortcuts')}>
        <EmergencyExitLink />
        <a className="vh" href="#main">
          <Paired as="span">
            <Skip />
          </Paired>
        </a>
      </nav>
      <TopBar />
      <Boundary
        broken={(again) => (
          <main id="main">
            <Broken again={again} />
          </main>
        )}
      >
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        {ground}
      </Boundary>
      <Foot />
    </>
  );
}

const Skip = () => <span>{useWords('ui')('skip')}</span>;
