import { expect, it } from 'vitest'
import { judgeLook, type LookDay } from './behavior-effect.ts'
import { silentBehaviors, tellSilent } from './silent-behavior.ts'

const lookAt = (day: LookDay, showing: number, of: number, otherShowing: number, otherOf: number) =>
  judgeLook(
    {
      day,
      attendees: { people: of, observed: of, showing },
      others: { people: otherOf, observed: otherOf, showing: otherShowing },
      nextOn: null,
    },
    5,
  )
const learned = { gain: 18.24, lower: 12, upper: 24 }
// Newcombe 1998: 56/70 against 48/80 is .0524 to .3339; 5/56 against 0/29 is −.0381 to .1926.
const rose = { name: 'Asks first', looks: [lookAt(30, 56, 70, 48, 80)] }
const stayed = { name: 'Calls back', looks: [lookAt(30, 56, 70, 48, 80), lookAt(60, 5, 56, 0, 29)] }

it('names what people don’t do although their tests rose, by the latest look', () => {
  expect(silentBehaviors(learned, [rose, stayed])).toEqual([stayed])
  expect(tellSilent(learned, [rose, stayed])).toBe(
    'Tests rose by 18.2 points, but “Calls back” didn’t: 60 days later +9 points against others, somewhere from −4 to +19. ' +
      'People know how; look at whether they get the opportunity, what follows when they do it, and whether their line manager coaches it.',
  )
})

it('says nothing where tests didn’t rise for sure, or where neither can be said', () => {
  expect(tellSilent({ gain: 3, lower: 0, upper: 6 }, [stayed])).toBeNull()
  expect(tellSilent(null, [stayed])).toBeNull()
  expect(tellSilent(learned, [rose, { name: 'New', looks: [] }])).toBeNull()
})
