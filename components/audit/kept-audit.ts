import { claimTab } from "../drafts/this-tab";
import { wordsNow } from "../words/words-now";
import { deleteRecord, type KeptRecord, readRecords, writeRecord } from "./audit-database";
import { isNothing, type Sources, sourcesFrom } from "./audit-sources";
import { type LastWord, takeLastWord } from "./last-word";

/** Older than this, nobody comes back for it. */
const MAX_AGE_MS = 30 * 24 * 60 * 60 * 1000;

/** What this tab kept, else the newest that a tab kept which is no longer open. */
export function recordToRestore(
  records: readonly KeptRecord[],
  tab: string,
  isOpen: (tab: string) => boolean,
): KeptRecord | undefined {
  const left = records.filter((record) => !isOpen(record.tab)).toSorted((a, b) => b.at - a.at);
  return records.find((record) => record.tab === tab) ?? left[0];
}

/** What an earlier visit left to audit. A browser that keeps nothing has none. */
export async function readKeptAudit(): Promise<Sources | undefined> {
  try {
    const [{ tab, isOpen }, records] = [await claimTab(), await readRecords()];
    const old = records.filter(({ at }) => Date.now() - at >= MAX_AGE_MS);
    for (const record of old) await deleteRecord(record.tab);
    const kept = recordToRestore(
      records.filter((record) => !old.includes(record)),
      tab,
      isOpen,
    );
    const word = takeLastWord();
    if (word && (kept?.tab !== tab || word.at > kept.at)) return await keepWord(word, tab);
    // What a closed tab left belongs to this one from now on: it is not to come back after it was cleared here.
    if (kept && kept.tab !== tab) {
      await writeRecord({ ...kept, tab });
      await deleteRecord(kept.tab);
    }
    return sourcesFrom(kept?.sources);
  } catch {
    return undefined;
  }
}

/** What was said last holds, and is in the database from now on; where all was cleared, nothing is. */
async function keepWord(word: LastWord, tab: string): Promise<Sources | undefined> {
  const sources = sourcesFrom(word.sources);
  if (sources) await writeRecord({ tab, sources, at: word.at });
  else await deleteRecord(tab);
  return sources;
}

/** Keeps what there is to audit for a later visit; says why where that does not work. */
export async function keepAudit(sources: Sources): Promise<string | undefined> {
  try {
    const { tab } = await claimTab();
    if (isNothing(sources)) await deleteRecord(tab);
    else await writeRecord({ tab, sources, at: Date.now() });
    return undefined;
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
    const { audit } = wordsNow();
    return isFull ? audit.noRoom : audit.notKept;
  }
}
