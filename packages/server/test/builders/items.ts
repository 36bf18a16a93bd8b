import type { Item } from '@tidemark/domain/readiness/instrument'

/** An item of an instrument, by its place in it: people, on a scale of 1 to 5, unless said otherwise. */
export const toItem = (item: Partial<Item>, index: number): Item => ({
  key: `item${index + 1}`,
  dimension: 'people',
  marker: null,
  isReversed: false,
  scaleMin: 1,
  scaleMax: 5,
  text: { en: `Statement ${index + 1}` },
  ...item,
})
