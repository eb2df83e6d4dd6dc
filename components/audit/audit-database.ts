const STORE = "audits";

/** What the database holds of one tab. */
export interface KeptRecord {
  readonly tab: string;
  readonly sources: unknown;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

let opened: Promise<IDBDatabase> | undefined;

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open("stackwright", 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "tab" });
  const database = await settled(request);
  // A later version of the page, in another tab, must be able to change what the database holds.
  database.onversionchange = () => {
    database.close();
    opened = undefined;
  };
  database.onclose = () => {
    opened = undefined;
  };
  return database;
}

/** Stays open: whoever leaves the page leaves time to write, and none to open. */
async function theDatabase(): Promise<IDBDatabase> {
  opened ??= open();
  try {
    return await opened;
  } catch (error) {
    opened = undefined;
    throw error;
  }
}

/** Runs one transaction; what was written is there once this resolves. https://www.w3.org/TR/IndexedDB/#transaction-concept */
async function transact<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const transaction = (await theDatabase()).transaction(STORE, mode);
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  const [answer] = await Promise.all([settled(ask(transaction.objectStore(STORE))), done]);
  return answer;
}

/** What all tabs have kept. It may be megabytes, for which the browser's smaller storage has no room. */
export const readRecords = (): Promise<readonly KeptRecord[]> => transact("readonly", (store) => store.getAll());

export const writeRecord = (record: KeptRecord): Promise<unknown> =>
  transact("readwrite", (store) => store.put(record));

export const deleteRecord = (tab: string): Promise<unknown> => transact("readwrite", (store) => store.delete(tab));
