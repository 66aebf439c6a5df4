import { App } from '#src/App.tsx';
import { comeAlive } from '#src/come-alive.tsx';
import { languages } from '#src/words/languages.ts';
import { loadAnew } from './lock/load-anew.ts';
import { takeNote } from './lock/reason.ts';
import { Room } from './Room.tsx';
import { RoomFrame } from './RoomFrame.tsx';
import { roomWords } from './room-words.ts';
import { deriveAside } from './vault/derive-aside.ts';
import { startWorker } from './vault/start-worker.ts';

const derive = deriveAside(startWorker);

/** Fetches the words of the room. The function it gives brings the drawn page to life; `onGivenUp` is called where React has taken everything away. */
export async function ready(onGivenUp: () => void): Promise<() => void> {
  const drawn = document.getElementById('root');
  const language = languages.find((each) => each === document.documentElement.lang);
  if (!drawn || !language) throw new Error('there is no room to come to life');
  const words = await roomWords(language);
  return () => {
    const root = comeAlive(
      drawn,
      <App place={{ route: 'intake', language }} words={words}>
        <RoomFrame>
          <Room derive={derive} loadAnew={loadAnew} reason={takeNote()} />
        </RoomFrame>
      </App>,
      onGivenUp,
    );
    // A browser can keep a page that is left, to bring it back: nothing that was read in it stays there.
    addEventListener('pagehide', () => root.unmount(), { once: true });
  };
}
