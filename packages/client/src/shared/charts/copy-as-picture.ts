/**
 * Puts a drawing on the clipboard as a PNG, or saves it as a file where the browser refuses the clipboard (no secure
 * address, or not allowed). Tells which of the two it did. What paints is loaded when first needed.
 */
export async function copyAsPicture(drawing: SVGSVGElement, fileName: string): Promise<'copied' | 'saved'> {
  const picture = import('./paint-drawing.ts').then(({ paintDrawing }) => paintDrawing(drawing))
  try {
    // The promise goes in unawaited: Safari only allows the clipboard within the click itself.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
    return 'copied'
  } catch {
    const { saveFile } = await import('../files/save-file.ts')
    saveFile(await picture, `${fileName}.png`)
    return 'saved'
  }
}
