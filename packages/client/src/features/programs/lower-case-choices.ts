/** The rules write choices in small letters, the API in capitals: for checking a form by the rules. */
export function lowerCaseChoices<TValues extends object>(
  values: TValues,
  ...fields: (keyof TValues & string)[]
): object {
  const entries: [string, unknown][] = Object.entries(values)
  return Object.fromEntries(
    entries.map(([field, value]) => [
      field,
      typeof value === 'string' && fields.some((one) => one === field) ? value.toLowerCase() : value,
    ]),
  )
}
