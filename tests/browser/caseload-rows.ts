import type { Page } from 'playwright-core';
import { addDays } from '#law/time.ts';
import type { Status } from '#src/intake/cases/case-file.ts';
import { newId } from '#src/intake/vault/bytes.ts';
import { enter, newHeader } from '#src/intake/vault/door.ts';
import { schema } from '#src/intake/vault/form.ts';
import { sealIn } from '#src/intake/vault/header.ts';
import { lock } from '#src/intake/vault/record.ts';
import { lockList } from '#src/intake/vault/survey.ts';
import { hold, notice, writtenCase } from '../intake/caseload/cases.ts';
import { drawn, quickly } from '../intake/vault/vaults.ts';

/** The words of the kit that opens what is put there. */
export const kitWords = drawn.kit.words;

/** How many bytes are locked: those of the list, and those of one case. */
export type Sizes = { readonly list: number; readonly one: number };

const states: readonly Status[] = ['new', 'working', 'waiting', 'lawyer', 'working', 'waiting', 'closed'];

/** What is kept of one of many cases on a day: a hold in each fourth, a notice of claim in most, two guides in each third. */
function content(at: number, today: string) {
  const from = addDays(today, -((at * 7) % 200));
  const runs = [...(at % 4 === 0 ? [hold(from, '15:00', at % 8 === 0)] : []), ...(at % 5 < 3 ? [notice(from)] : [])];
  const flows = at % 3 === 0 ? ['detainer', 'find'] : ['detainer'];
  const status = states[at % states.length] ?? 'new';
  const changed = { on: addDays(today, -(at % 90)), at: '09:00' };
  const { brief, body } = writtenCase({ status, changed, runs, flows });
  return { name: `Client ${at} of the blue house`, brief, body: body + ' '.repeat(2000) };
}

/** Puts so many locked cases where a browser keeps them, as if the room had saved each: to save them one by one would take minutes. */
export async function putCases(page: Page, count: number, today: string): Promise<Sizes> {
  const header = await newHeader({ words: drawn.phrase, cost: drawn.cost }, drawn.kit.secret, quickly);
  const inside = await enter(header, { kit: drawn.kit.secret }, quickly);
  if (!inside) throw new Error('the vault does not open');
  const written = Array.from({ length: count }, (_, at) => ({ id: newId(), ...content(at, today) }));
  const cases = written.map(({ id, name, brief }) => ({ id, name, brief, version: 1, sound: true }));
  const list = await lockList({ cases, whole: true, seal: sealIn(header) }, 1, inside);
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  const rowOf = <Of extends { readonly sealed: Uint8Array }>({ sealed, ...place }: Of) => ({
    ...place,
    sealed: text(sealed),
  });
  let one = 0;
  for (let from = 0; from < count; from += 500) {
    const rows = await Promise.all(
      written.slice(from, from + 500).map(async ({ id, ...rest }) => {
        const locked = await lock(JSON.stringify(rest), { id, version: 1, parent: 0, schema }, inside);
        one = locked.sealed.length;
        return rowOf(locked);
      }),
    );
    await page.evaluate(put, { rows, header: text(header), list: rowOf(list) });
  }
  return { list: list.sealed.length, one };
}

type Row = { readonly sealed: string };
/** Runs in the page: writes rows into the database that the room has made. */
async function put({ rows, header, list }: { rows: readonly Row[]; header: string; list: Row }): Promise<void> {
  const bytesIn = (text: string) => Uint8Array.from(atob(text), (each) => each.charCodeAt(0));
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('intake');
    request.onsuccess = () => resolve(request.result);
  });
  const transaction = database.transaction(['vault', 'cases'], 'readwrite');
  for (const row of rows) transaction.objectStore('cases').put({ ...row, sealed: bytesIn(row.sealed) });
  transaction.objectStore('vault').put(bytesIn(header), 'header');
  transaction.objectStore('vault').put({ ...list, sealed: bytesIn(list.sealed) }, 'list');
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
  localStorage.setItem('intake', '1');
}
