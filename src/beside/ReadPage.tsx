import type { ReactNode } from 'react';
import { Shell } from '#src/pages/Shell.tsx';
import { useWords } from '#src/words/use-words.ts';

/** The files of words of the pages that are only read. */
export type ReadFile = 'article' | 'directory' | 'changes' | 'terms' | 'check' | 'limits' | 'safety' | 'about';

/**
 * A page that is only read: its title, what it is for, and its parts. `schema` is what search engines call such a page
 * (schema.org); what is marked so is what readers see, so that the two cannot differ.
 */
export function ReadPage({ file, schema, children }: { file: ReadFile; schema?: string; children: ReactNode }) {
  const t = useWords(file);
  return (
    <Shell>
      <div className="page paper">
        <div {...(schema && { itemScope: true, itemType: `https://schema.org/${schema}` })}>
          <h1 {...(schema && { itemProp: 'name' })}>{t('title')}</h1>
          <p className="lead">{t('lead')}</p>
          {children}
        </div>
      </div>
    </Shell>
  );
}

/** A part of such a page under its heading, which an address can lead to. */
export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="sec" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** The way to each part of a long page. */
export function Contents({ title, parts }: { title: string; parts: readonly (readonly [id: string, name: string])[] }) {
  return (
    <nav aria-labelledby="contents">
      <h2 id="contents">{title}</h2>
      <ol>
        {parts.map(([id, name]) => (
          <li key={id}>
            <a className="link-btn" href={`#${id}`}>
              {name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Sentences, a line each. */
export function Lines({ children }: { children: readonly string[] }) {
  return (
    <ul className="lines">
      {children.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
