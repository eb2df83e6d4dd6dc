interface RawParameter {
  readonly type: unknown;
  readonly is_nullable?: boolean;
}
export interface RawFunctions {
  readonly function_signatures: Record<
    string,
    { readonly return_type: unknown; readonly parameters?: RawParameter[]; readonly variadic_parameter?: RawParameter }
  >;
}

/** A parameter that takes null is marked: `["nullable", type]`. */
function typeOf({ type, is_nullable }: RawParameter): unknown {
  return is_nullable ? ["nullable", type] : type;
}

/** `name: [return type, parameter types, type of further arguments]`; the last is left out where none are taken. */
export function functionTable(raw: RawFunctions): Record<string, unknown> {
  const entries = Object.entries(raw.function_signatures).filter(([name]) => !name.startsWith("core::"));
  return Object.fromEntries(
    entries.map(([name, signature]) => {
      const parameters = (signature.parameters ?? []).map(typeOf);
      const further = signature.variadic_parameter;
      return [
        name,
        further ? [signature.return_type, parameters, typeOf(further)] : [signature.return_type, parameters],
      ];
    }),
  );
}
