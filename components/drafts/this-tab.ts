const KEY = "stackwright:tab";

const lockOf = (tab: string): string => `stackwright:tab:${tab}`;

const newTab = (): string => Math.random().toString(36).slice(2);

function remembered(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

function remember(tab: string): void {
  try {
    sessionStorage.setItem(KEY, tab);
  } catch {
    // Without storage each load counts as another tab.
  }
}

/** Which tabs are open, as far as the browser tells: they hold a lock with their name. https://www.w3.org/TR/web-locks/ */
async function openTabs(): Promise<ReadonlySet<string>> {
  // Only secure contexts have locks.
  if (!("locks" in navigator)) return new Set();
  const { held = [] } = await navigator.locks.query();
  const start = lockOf("");
  return new Set(held.flatMap(({ name }) => (name?.startsWith(start) ? [name.slice(start.length)] : [])));
}

const hold = (tab: string): void => {
  if ("locks" in navigator) void navigator.locks.request(lockOf(tab), () => new Promise(() => undefined));
};

interface Claim {
  readonly tab: string;
  readonly isOpen: (tab: string) => boolean;
}

let claimed: Promise<Claim> | undefined;

/** Gives this tab a name of its own, also where it is a copy of another one, and says which others are open. */
export function claimTab(): Promise<Claim> {
  // Its own lock would look like another tab's to a second claim.
  claimed ??= claim();
  return claimed;
}

async function claim(): Promise<Claim> {
  const others = await openTabs();
  const before = remembered();
  const tab = before !== undefined && !others.has(before) ? before : newTab();
  remember(tab);
  hold(tab);
  return { tab, isOpen: (one) => others.has(one) };
}
