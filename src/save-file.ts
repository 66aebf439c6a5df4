/** Hands a text or a file to the browser to be saved under a name; it stays on this device, and nothing is asked of a server. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read it only after the press.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The name of a file that is taken along: the day it was made, and nothing that tells what it is about. */
export const fileName = (made: string, ending: 'docx' | 'ics' | 'json' | 'csv' | 'age'): string =>
  `notes-${made}.${ending}`;
