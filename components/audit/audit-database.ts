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

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open("stackwright", 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "tab" });
  return settled(request);
}

/** Runs one transaction; what was written is there once this resolves. https://www.w3.org/TR/IndexedDB/#transaction-concept */
async function transact<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    const transaction = database.transaction(STORE, mode);
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    const [answer] = await Promise.all([settled(ask(transaction.objectStore(STORE))), done]);
    return answer;
  } finally {
    database.close();
  }
}

/** What all tabs have kept. It may be megabytes, for which the browser's smaller storage has no room. */
export const readRecords = (): Promise<readonly KeptRecord[]> => transact("readonly", (store) => store.getAll());

export const writeRecord = (record: KeptRecord): Promise<unknown> =>
  transact("readwrite", (store) => store.put(record));

export const deleteRecord = (tab: string): Promise<unknown> => transact("readwrite", (store) => store.delete(tab));
