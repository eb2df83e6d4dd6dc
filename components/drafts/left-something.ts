/** Whether an earlier visit left work in this browser; what reads it is fetched only then. */
export function leftSomething(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith("stackwright:working:"));
  } catch {
    return false;
  }
}
