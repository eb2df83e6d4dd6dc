/** What stands where a whole page would be that could not be drawn. */
export const broken = {
  unreachable: "The server cannot be reached",
  newer: "A newer version is there",
  same: "Something broke on our side",
  words: "This page could not be drawn. What you entered is kept in this browser and is there when it loads again.",
  reference: "Reference for the server’s log: {digest}",
  reload: "A newer version is there: reload",
  again: "Try again",
  configure: "Configure",
  audit: "Audit",
  rules: "Rules",
};
