// What a drawing takes from the style sheet; a picture leaves the page without it.
const carried = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-feature-settings',
  'text-anchor',
  'shape-rendering',
  'visibility',
] as const

// Twice the size on screen: sharp on a slide.
const SCALE = 2
const MARGIN = 16

function inlineStyles(from: Element, into: Element): void {
  const style = getComputedStyle(from)
  into.removeAttribute('class')
  into.setAttribute('style', carried.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';'))
  Array.from(from.children).forEach((child, index) => {
    const twin = into.children[index]
    if (twin) inlineStyles(child, twin)
  })
}

/** Paints a drawing as it stands on the page, on the page's ground, as a PNG. */
export async function paintDrawing(drawing: SVGSVGElement): Promise<Blob> {
  const { width, height } = drawing.getBoundingClientRect()
  const clone = document.importNode(drawing, true)
  inlineStyles(drawing, clone)
  clone.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  clone.setAttribute('width', String(width))
  clone.setAttribute('height', String(height))

  const image = new Image()
  const text = new XMLSerializer().serializeToString(clone)
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()

  const canvas = document.createElement('canvas')
  canvas.width = (width + 2 * MARGIN) * SCALE
  canvas.height = (height + 2 * MARGIN) * SCALE
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser cannot paint pictures')
  context.scale(SCALE, SCALE)
  context.fillStyle = getComputedStyle(document.body).backgroundColor
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(image, MARGIN, MARGIN, width, height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is empty'))), 'image/png')
  })
}
