/// <reference types="node" />
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./theme.css', import.meta.url), 'utf8')

const themes = ['light', 'dark'] as const
type Theme = (typeof themes)[number]

/** The value of a color token in one theme, as the style sheet states it. */
function readToken(name: string, theme: Theme): string {
  const pair = new RegExp(`--color-${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css)
  const value = theme === 'light' ? pair?.[1] : pair?.[2]
  if (!value) throw new Error(`no token --color-${name}`)
  return value
}

function readLinearChannels(hex: string): [number, number, number] {
  const linear = (at: number) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  }
  return [linear(1), linear(3), linear(5)]
}

/** Contrast ratio 1..21 by WCAG 2.2, "contrast ratio" and "relative luminance". */
function computeContrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [red, green, blue] = readLinearChannels(hex)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

/** Perceived lightness 0..1 by OKLab (Ottosson 2020). */
function computeLightness(hex: string): number {
  const [red, green, blue] = readLinearChannels(hex)
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short
}

const surfaces = ['surface', 'surface-raised', 'surface-sunken']
const AAA = 7
const AA = 4.5
const GRAPHIC = 3

describe.each(themes)('the %s theme', (theme) => {
  const contrast = (foreground: string, background: string) =>
    computeContrast(readToken(foreground, theme), readToken(background, theme))

  it.each(surfaces)('keeps figures at AAA on %s', (surface) => {
    expect(contrast('ink', surface)).toBeGreaterThanOrEqual(AAA)
    expect(contrast('ink-muted', surface)).toBeGreaterThanOrEqual(AAA)
  })

  it.each(surfaces)('keeps all other text at AA on %s', (surface) => {
    for (const text of ['ink-faint', 'accent', 'action']) {
      expect(contrast(text, surface), text).toBeGreaterThanOrEqual(AA)
    }
  })

  it('keeps text at AA on its tinted grounds', () => {
    expect(contrast('ink', 'band')).toBeGreaterThanOrEqual(AAA)
    expect(contrast('ink', 'accent-soft')).toBeGreaterThanOrEqual(AAA)
    expect(contrast('accent', 'accent-soft')).toBeGreaterThanOrEqual(AA)
    expect(contrast('action', 'action-soft')).toBeGreaterThanOrEqual(AA)
    expect(contrast('on-accent', 'accent')).toBeGreaterThanOrEqual(AA)
    expect(contrast('on-action', 'action')).toBeGreaterThanOrEqual(AA)
  })

  it.each(surfaces)('keeps marks that carry meaning at 3:1 on %s', (surface) => {
    for (const mark of ['unknown', 'line-strong']) {
      expect(contrast(mark, surface), mark).toBeGreaterThanOrEqual(GRAPHIC)
    }
  })

  it.each([1, 2, 3, 4, 5])('keeps the number legible on adoption step %i', (step) => {
    expect(contrast(`on-adoption-${step}`, `adoption-${step}`)).toBeGreaterThanOrEqual(AA)
  })

  it('deepens adoption in perceptually even steps, away from the surface', () => {
    const lightness = [1, 2, 3, 4, 5].map((step) => computeLightness(readToken(`adoption-${step}`, theme)))
    const steps = lightness.slice(1).map((value, index) => value - (lightness[index] ?? 0))
    const direction = theme === 'light' ? -1 : 1
    for (const step of steps) expect(Math.abs(step * direction - 0.13)).toBeLessThan(0.01)
  })
})
