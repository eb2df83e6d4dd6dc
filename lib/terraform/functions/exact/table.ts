import { conversions } from "./conversions";
import { encodings } from "./encodings";
import type { Exact } from "./exact";
import { formats } from "./formats";
import { mappings } from "./mappings";
import { networks } from "./networks";
import { numbers } from "./numbers";
import { ofProviders } from "./of-providers";
import { regularExpressions } from "./regular-expressions";
import { searches } from "./searches";
import { sequences } from "./sequences";
import { sets } from "./sets";
import { strings } from "./strings";
import { times } from "./times";

/** What is known of Terraform's functions to the letter; of others the declared type holds. */
export const EXACT: ReadonlyMap<string, Exact> = new Map(
  Object.entries({
    ...conversions,
    ...encodings,
    ...formats,
    ...mappings,
    ...networks,
    ...numbers,
    ...ofProviders,
    ...regularExpressions,
    ...searches,
    ...sequences,
    ...sets,
    ...strings,
    ...times,
  }),
);
