/** Whether a click within a row means the row: selecting text or using a link, button or field in it doesn't. */
export function isRowClick(event: MouseEvent): boolean {
  const control = event.target instanceof Element && event.target.closest('a, button, input, select, label')
  return !control && getSelection()?.type !== 'Range'
}
