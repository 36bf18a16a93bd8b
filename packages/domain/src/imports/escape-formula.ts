/**
 * A cell's text made safe for a spreadsheet: a text that starts with = + - @, tab or carriage return would
 * run as a formula when the file is opened, so an apostrophe goes before it (OWASP, CSV Injection).
 * A plain number such as -3.5 runs nothing and stays one.
 */
export function escapeFormula(text: string): string {
  if (!/^[=+\-@\t\r]/.test(text)) return text
  return /^[+-]?\d+(?:[.,]\d+)?$/.test(text) ? text : `'${text}`
}
