import { latePart } from "../../late/late-part";
import { englishPart } from "../../words/language";
import { useLanguage } from "../../words/use-words";
import { useMessages } from "../rules/use-messages";
import { controlId } from "../spec/form-path";
import { personWords, spokenNeed } from "../spec/person-words";

const WaysOut = latePart(
  ({ said }) => said.parts.ways,
  () => import("./ways-out"),
  { look: "sr-only" },
);

interface FieldErrorProps {
  readonly name: string;
  readonly label: string;
  readonly message: string | undefined;
  /** What could stand there. */
  readonly example?: string | undefined;
}

/** The message starts with the field's name, which stands right above. */
function withoutLabel(message: string, label: string, example: string | undefined): string {
  const said = message.startsWith(`${label}: `) ? message.slice(label.length + 2) : message;
  const rest = personWords(said, example);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** What is wrong with a field, and what would mend it. The element stays, so that the control may always refer to it. */
export function FieldError({ name, label, message, example }: FieldErrorProps) {
  const language = useLanguage();
  const messages = useMessages();
  const spoken = message && spokenNeed(message, messages, example);
  return (
    <>
      <p
        id={`${controlId(name)}-error`}
        lang={spoken ? undefined : englishPart(language)}
        className="wrap-anywhere text-bad text-xs empty:hidden"
      >
        {spoken || (message && withoutLabel(message, label, example))}
      </p>
      {message && <WaysOut key={message} name={name} />}
    </>
  );
}
