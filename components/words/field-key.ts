/** Where an option stands in the tables of a language, such as `models[].memoryMb`. */
export const fieldKey = (path: readonly (string | number)[]): string =>
  path.reduce<string>((key, step) => {
    if (typeof step === "number") return `${key}[]`;
    return key === "" ? step : `${key}.${step}`;
  }, "");
