import { clsx } from "clsx";
import { personWords } from "../spec/person-words";

interface FieldErrorProps {
  readonly id: string;
  readonly label: string;
  readonly message: string | undefined;
  /** What could stand there. */
  readonly example?: string | undefined;
  /** Keeps the place of a line free, so that nothing moves when there is something to say. */
  readonly reserved?: boolean;
}

/** The message starts with the field's name, which stands right above. */
function withoutLabel(message: string, label: string, example: string | undefined): string {
  const said = message.startsWith(`${label}: `) ? message.slice(label.length + 2) : message;
  const rest = personWords(said, example);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** What is wrong with a field. The element stays, so that the control may always refer to it. */
export function FieldError({ id, label, message, example, reserved = false }: FieldErrorProps) {
  return (
    <p id={id} className={clsx("wrap-anywhere text-bad text-xs", reserved ? "min-h-4.25" : "empty:hidden")}>
      {message && withoutLabel(message, label, example)}
    </p>
  );
}
