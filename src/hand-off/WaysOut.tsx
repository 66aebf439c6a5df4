import { useState } from 'react';
import type { Day } from '#law/register.ts';
import { copyText } from '#src/copy-text.ts';
import { Icon } from '#src/look/Icon.tsx';
import { fileName, saveFile } from '#src/save-file.ts';
import { useEach } from '#src/words/Paired.tsx';
import type { PageWords } from '#src/words/page-words.ts';
import { contactsCsv, matterCsv } from './as-csv.ts';
import { asJson, type Heading } from './as-json.ts';
import type { Line } from './line.ts';

/** What came of a press: a note was copied, could not be, or a file was saved under this name. */
type Done = { readonly what: 'copied' | 'byHand' } | { readonly what: 'saved'; readonly file: string };

/** How the kept lines of a sheet leave the page, each on a press: on paper, as a note, or as a file. */
export function WaysOut({
  kept,
  beside,
  heading,
  note,
  english,
  print,
}: {
  kept: readonly Line[];
  beside: ReadonlyMap<string, string>;
  heading: Heading;
  note: string;
  english: PageWords;
  print: () => void;
}) {
  const each = useEach(heading.flow);
  const [done, setDone] = useState<Done>();
  const copy = () => void copyText(note).then((what) => setDone({ what }));
  const files = {
    json: () => save(heading.made, 'json', asJson(kept, beside, heading)),
    contacts: () => save(heading.made, 'csv', contactsCsv(kept)),
    matter: () => save(heading.made, 'csv', matterCsv(english.flow('title'), note, heading.made)),
  };
  return (
    <>
      <div className="tools no-print">
        <button type="button" className="btn" onClick={print}>
          <Icon name="print" /> {each(({ handoff }) => handoff('print'))}
        </button>
        <button type="button" className="link-btn" onClick={copy}>
          {each(({ handoff }) => handoff('copy'))}
        </button>
        {(['json', 'contacts', 'matter'] as const).map((what) => (
          <button
            key={what}
            type="button"
            className="link-btn"
            onClick={() => setDone({ what: 'saved', file: files[what]() })}
          >
            {each(({ handoff }) => handoff(what))}
          </button>
        ))}
      </div>
      <p role="status">
        {done && each(({ handoff }) => handoff(done.what, done.what === 'saved' ? { file: done.file } : {}))}
      </p>
    </>
  );
}

const types = { json: 'application/json', csv: 'text/csv' } as const;

/** Saves a file and gives back its name. */
function save(made: Day, ending: keyof typeof types, content: string): string {
  const file = fileName(made, ending);
  saveFile(file, content, types[ending]);
  return file;
}
