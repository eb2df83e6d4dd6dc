import { helpAt } from "../option-words";
import { germanTable } from "./german-options";

/** Help of an option by its path; fetched once the form is on the screen. */
export default (path: string): string | undefined => helpAt(germanTable, path);
