/**
 * Fetches styles without applying them, each once; rejects where one cannot be had, and it may be asked for again. The
 * function it gives back applies them from now on, or no more.
 */
export async function fetchStyles(files: readonly string[]): Promise<(apply: boolean) => void> {
  const links = await Promise.all(files.map(fetched));
  return (apply) => {
    for (const link of links) link.media = apply ? 'all' : unused;
  };
}

/** Matches nothing that is shown or printed. */
const unused = 'not all';
const known = new Map<string, Promise<HTMLLinkElement>>();

function fetched(file: string): Promise<HTMLLinkElement> {
  const found = known.get(file) ?? load(file);
  known.set(file, found);
  return found;
}

const load = (file: string): Promise<HTMLLinkElement> =>
  new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.media = unused;
    link.href = file;
    link.onload = () => resolve(link);
    link.onerror = () => {
      link.remove();
      known.delete(file);
      reject(new Error(file));
    };
    document.head.append(link);
  });
