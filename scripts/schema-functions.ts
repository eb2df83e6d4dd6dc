interface RawParameter {
  readonly type: unknown;
}
export interface RawFunctions {
  readonly function_signatures: Record<
    string,
    { readonly return_type: unknown; readonly parameters?: RawParameter[]; readonly variadic_parameter?: RawParameter }
  >;
}

/** `name: [return type, parameter types, type of further arguments]`; the last is left out where none are taken. */
export function functionTable(raw: RawFunctions): Record<string, unknown> {
  const entries = Object.entries(raw.function_signatures).filter(([name]) => !name.startsWith("core::"));
  return Object.fromEntries(
    entries.map(([name, signature]) => {
      const parameters = (signature.parameters ?? []).map((parameter) => parameter.type);
      const further = signature.variadic_parameter;
      return [name, further ? [signature.return_type, parameters, further.type] : [signature.return_type, parameters]];
    }),
  );
}
