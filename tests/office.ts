import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** LibreOffice, where it is installed. */
export const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));

/** What LibreOffice makes of a file, in another format; `read` tells it how to take the file where it would ask. */
export function converted(name: string, content: string | Uint8Array, to: 'pdf' | 'fods', read?: string): Buffer {
  if (office === undefined) throw new Error('LibreOffice is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const file = join(folder, name);
    writeFileSync(file, content);
    const own = [
      '--headless',
      `-env:UserInstallation=file://${folder}/profile`,
      ...(read ? [`--infilter=${read}`] : []),
    ];
    execFileSync(office, [...own, '--convert-to', to, '--outdir', folder, file]);
    return readFileSync(file.replace(/\.\w+$/, `.${to}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
