import { UNREAD_ADDRESS } from "./features/alerts.schema";
import type { StackConfig } from "./stack";

/** Something that is valid and still not what anybody wants to run; named by its field. */
export interface ConfigWarning {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

const unreadAddress = ({ alerts }: StackConfig): ConfigWarning[] =>
  alerts.emails.every((email) => email === UNREAD_ADDRESS)
    ? [
        {
          path: ["alerts", "emails", 0],
          message: `Alarm e-mail: nobody reads ${UNREAD_ADDRESS}, AWS's mailbox simulator; expected an address of your own`,
        },
      ]
    : [];

const singleNat = ({ network }: StackConfig): ConfigWarning[] =>
  network.nat === "single"
    ? [
        {
          path: ["network", "nat"],
          message:
            "NAT gateways: one for all zones, expected one per zone if the loss of a zone must not close the others' way out",
        },
      ]
    : [];

/** What a careful colleague would ask before this configuration goes out. */
export const warningsOf = (config: StackConfig): readonly ConfigWarning[] => [
  ...unreadAddress(config),
  ...singleNat(config),
];
