const KEY = "stackwright:from-audit";

/** Remembers for this tab that somebody goes from the audit to the form. */
export function rememberAudit(): void {
  try {
    sessionStorage.setItem(KEY, "yes");
  } catch {
    // Without storage, the browser's own way back remains.
  }
}

export function isFromAudit(): boolean {
  try {
    return sessionStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

export function forgetAudit(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was remembered.
  }
}
