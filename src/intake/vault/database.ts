const name = 'intake';
/** A browser that is asked for its storage sometimes never answers. */
const patience = 3000;

/** One transaction over all there is, which is through only when the disk has it. Whatever fails in it undoes all of it. */
export async function inOne<Of>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  work: (vault: IDBObjectStore, cases: IDBObjectStore) => Promise<Of>,
): Promise<Of> {
  const transaction = database.transaction(['vault', 'cases'], mode, { durability: 'strict' });
  const through = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('the browser has undone what was to be kept'));
  });
  const worked = work(transaction.objectStore('vault'), transaction.objectStore('cases')).catch((fault: unknown) => {
    undo(transaction);
    // Why it was undone, the transaction knows: what was asked for last knows only that it was.
    throw transaction.error ?? fault;
  });
  const [result] = await Promise.all([worked, through]);
  return result;
}

/** Without this, what was asked for before a fault would be kept. */
function undo(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It is over already: the browser was first.
  }
}

/** What the browser answers to one request. */
export const answer = <Of>(request: IDBRequest<Of>): Promise<Of> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Opens the database, which is made where there is none. It fails where the browser refuses, or does not answer in three seconds. */
export function opened(databases: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = databases.open(name, 1);
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      reject(new Error('the browser does not answer'));
    }, patience);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('vault');
      request.result.createObjectStore('cases', { keyPath: ['id', 'version'] });
    };
    request.onsuccess = () => {
      clearTimeout(timer);
      if (late) request.result.close();
      else resolve(request.result);
    };
    request.onerror = () => {
      clearTimeout(timer);
      reject(request.error);
    };
  });
}

/** Deletes the database. Nothing is left in it by now; another tab that does not let go keeps an empty one. */
export const deleted = (databases: IDBFactory): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = databases.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onblocked = () => resolve();
    request.onerror = () => reject(request.error);
  });
