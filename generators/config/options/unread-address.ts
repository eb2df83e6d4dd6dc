/** AWS's own mailbox simulator: it accepts every mail and nobody reads it. */
export const UNREAD_ADDRESS = "success@simulator.amazonses.com";
