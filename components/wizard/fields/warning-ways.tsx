import { useFormContext } from "react-hook-form";
import { Button } from "@/components/ui/button";
import type { StackConfig } from "@/generators/config/stack";
import { waysOutOfWarning } from "@/generators/config/warning-ways-out";
import type { ConfigWarning } from "@/generators/config/warnings";
import { useMessages } from "../rules/use-messages";
import { afterWay } from "./after-way";

interface WarningWaysProps {
  readonly config: StackConfig;
  readonly warning: ConfigWarning;
  /** Where the focus goes afterwards: the button goes with what it settles. */
  readonly onTaken: () => void;
}

/** What would settle a warning, as buttons; each is one step that can be undone. */
export function WarningWays({ config, warning, onTaken }: WarningWaysProps) {
  const { getValues, reset } = useFormContext();
  const messages = useMessages();
  return waysOutOfWarning(config, warning).map((one) => (
    <Button
      key={one.label}
      size="sentence"
      onClick={() => {
        reset(afterWay(getValues(), one));
        onTaken();
      }}
    >
      {messages?.way(one.label) ?? one.label}
    </Button>
  ));
}
