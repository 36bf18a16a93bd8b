import { type FragmentType, unmask } from '../../generated/fragment-masking.ts'
import { type Effect, EffectLooks, LookWords } from './evaluation-fields.ts'

/** Behaviors with their looks, as components take them. */
export const unmaskEffects = (effects: readonly FragmentType<typeof EffectLooks>[]): Effect[] =>
  effects.map((masked) => {
    const effect = unmask(EffectLooks, masked)
    return { ...effect, looks: effect.looks.map((look) => unmask(LookWords, look)) }
  })
