/** Word processors bend the quotation marks, which is for the parser to say. */
const HEADER =
  /^[ \t]*(?:(?:resource|data|ephemeral)\s+["“”]?[\w-]+["“”]?\s+["“”]?[\w-]+["“”]?|(?:module|provider|variable|output|check)\s+["“”]?[\w-]+["“”]?|locals|terraform|moved|import|removed)\s*\{/;

/** A line that begins as only Terraform does; a fence without one holds a fragment to look at, not a file. */
export const HEADER_LINE = HEADER;

/** As `HEADER_LINE`, anywhere in a text. */
export const ANY_HEADER = new RegExp(HEADER.source, "m");
