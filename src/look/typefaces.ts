const typefaces = ['400 1rem "FG Text Later"', '700 1rem "FG Head Later"'];
let fetched = false;

/** Fetches our own typefaces (typefaces.css); rejects where they cannot be had, and the system's go on being shown. */
export async function fetchTypefaces(): Promise<void> {
  await Promise.all(typefaces.map((each) => document.fonts.load(each)));
  fetched = true;
}

/** Shows our own typefaces if they are there: as a screen changes, so that no text moves while it is read. */
export function showTypefaces(): void {
  if (fetched) document.documentElement.classList.add('typefaces');
}
