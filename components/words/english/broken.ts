/** What stands where a whole page would be that could not be drawn. */
export const broken = {
  unreachable: "The server cannot be reached",
  newer: "There is a newer version",
  same: "Something went wrong on our side",
  words: "This page could not be shown. What you entered is kept in this browser and will be there when it loads.",
  reference: "Reference for the server’s log: {digest}",
  reload: "Reload for the newer version",
  again: "Try again",
  configure: "Configure",
  audit: "Audit",
  rules: "Rules",
};
