import { describe, expect, it } from 'vitest'
import { CHALLENGE_KEYS, CHALLENGES } from './challenges.ts'

describe('the ten challenges', () => {
  // Senge et al., The Dance of Change (1999): four, three and three; the steps as the product's rule numbers them.
  it('stand in three phases, each with the steps that it hinders', () => {
    const table = CHALLENGES.map(({ phase, name, steps }) => [phase, name, steps.join(',')])
    expect(table).toEqual([
      ['initiating', 'Not Enough Time', '1,5'],
      ['initiating', 'No Help', '2,5'],
      ['initiating', 'Not Relevant', '1,3,4'],
      ['initiating', 'Walking the Talk', '2,4'],
      ['sustaining', 'Fear and Anxiety', '5'],
      ['sustaining', 'Assessment and Measurement', '6'],
      ['sustaining', 'True Believers and Non-Believers', '2,7'],
      ['redesigning', 'Governance', '5,7'],
      ['redesigning', 'Diffusion', '7'],
      ['redesigning', 'Strategy and Purpose', '3,8'],
    ])
  })

  it('each stands under its own key, in the order of the keys', () => {
    expect(CHALLENGES.map(({ key }) => key)).toEqual([...CHALLENGE_KEYS])
  })
})
