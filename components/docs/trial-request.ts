/** A parameter of a request that is tried in the page. */
export interface TrialParameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  /** Its value is the query itself, as that of a permalink. */
  readonly whole: boolean;
  readonly example: string;
  readonly choices?: readonly string[];
}

/** What can be tried of an operation. */
export interface Trial {
  readonly path: string;
  readonly method: string;
  readonly parameters: readonly TrialParameter[];
  /** Bodies that can be sent, by media type. */
  readonly bodies: Readonly<Record<string, string>>;
  /** The media types of the answer. */
  readonly forms: readonly string[];
}

/** The address of a request with these values of its parameters; what is empty is left out. */
export function trialAddress(trial: Trial, values: Readonly<Record<string, string>>): string {
  const given = trial.parameters.map((parameter) => ({ ...parameter, value: values[parameter.name]?.trim() ?? "" }));
  const path = given
    .filter((one) => one.in === "path")
    .reduce(
      (left, { name, value }) => left.replace(`{${name}}`, value.split("/").map(encodeURIComponent).join("/")),
      trial.path,
    );
  const query = given
    .filter((one) => one.in === "query" && one.value !== "")
    .map(({ name, value, whole }) => (whole ? value.replace(/^[?#]/, "") : `${name}=${encodeURIComponent(value)}`));
  return query.length === 0 ? path : `${path}?${query.join("&")}`;
}
