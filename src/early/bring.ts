/**
 * Brings files into the page, all at once: styles to use, scripts to run. Rejects where one cannot be had; it may be asked
 * for again then, and what is here already is not fetched twice.
 */
export async function bring(files: readonly string[]): Promise<void> {
  await Promise.all(files.map((file) => (file.endsWith('.css') ? style(file) : import(/* @vite-ignore */ file))));
}

const style = (file: string): Promise<void> =>
  new Promise((resolve, reject) => {
    if (document.querySelector(`link[href="${file}"]`)) return resolve();
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = file;
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error(file));
    };
    document.head.append(link);
  });
