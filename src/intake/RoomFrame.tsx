import type { ReactNode } from 'react';
import { EmergencyExitLink } from '#src/leave/ExitLink.tsx';
import { Wave } from '#src/look/Wave.tsx';
import { Boundary } from '#src/pages/Boundary.tsx';
import { Broken } from '#src/pages/Broken.tsx';
import { TopBar } from '#src/pages/TopBar.tsx';
import { useWords } from '#src/words/use-words.ts';

/** What stands around the room: as around every page, but for a foot that says what holds here. */
export function RoomFrame({ children }: { children: ReactNode }) {
  const t = useWords('intake');
  const ui = useWords('ui');
  return (
    <>
      <nav className="no-print" aria-label={ui('shortcuts')}>
        <EmergencyExitLink />
        <a className="vh" href="#main">
          {ui('skip')}
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
          <div className="page room">{children}</div>
        </main>
      </Boundary>
      <footer className="bedrock no-print">
        <Wave layer={0} />
        <div className="bedrock-in">
          <p>{t('foot')}</p>
        </div>
      </footer>
    </>
  );
}
