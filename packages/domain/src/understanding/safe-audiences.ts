import { refuseImpossible } from '../kernel/refuse-impossible.ts'
import { MINIMUM } from '../anonymity/safe-groups.ts'

/** People who belong to exactly these audiences, and how many they are: a piece of the picture that audiences make. */
export interface Piece {
  /** Places of audiences, from 0. */
  audiences: readonly number[]
  people: number
}

/**
 * Of which of `count` audiences it may be shown how many of their people were reached. An audience is shown when it holds at
 * least `minimum` people, and neither it nor what is shown beside it gives a smaller group away: of two that overlap, what
 * each holds alone has to be nobody or enough, and so has what is left of one once all that lie within it are taken away.
 * Larger ones are decided first, so the smaller of two is hidden; equals keep their order. Audiences of the same people all
 * show. Throws RangeError for a minimum under 5.
 */
export function findSafeAudiences(pieces: readonly Piece[], count: number, minimum: number): boolean[] {
  refuseImpossible(minimum >= MINIMUM, `a minimum under ${MINIMUM} protects nobody`)
  const sizeOf = (audience: number) => peopleIn(pieces, ({ audiences }) => audiences.includes(audience))
  const sizes = Array.from({ length: count }, (_, audience) => sizeOf(audience))
  const isEnough = (people: number) => people === 0 || people >= minimum
  const order = [...sizes.keys()].toSorted((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b)
  const shown: number[] = []

  const fits = (audience: number) =>
    shown.every((other) => {
      const both = peopleIn(
        pieces,
        ({ audiences }) => audiences.includes(audience) && audiences.includes(other),
      )
      return both === 0 || (isEnough((sizes[audience] ?? 0) - both) && isEnough((sizes[other] ?? 0) - both))
    })
  const leavesEnough = (whole: number, within: readonly number[]) =>
    isEnough(
      peopleIn(
        pieces,
        ({ audiences }) => audiences.includes(whole) && !audiences.some((each) => within.includes(each)),
      ),
    )
  const isWithin = (audience: number, whole: number) =>
    audience !== whole &&
    peopleIn(pieces, ({ audiences }) => audiences.includes(audience) && !audiences.includes(whole)) === 0

  for (const audience of order) {
    if ((sizes[audience] ?? 0) < minimum || !fits(audience)) continue
    const beside = [...shown, audience]
    const wholes = beside.filter((whole) => isWithin(audience, whole))
    if (
      wholes.every((whole) =>
        leavesEnough(
          whole,
          beside.filter((each) => isWithin(each, whole)),
        ),
      )
    )
      shown.push(audience)
  }
  return sizes.map((_, audience) => shown.includes(audience))
}

const peopleIn = (pieces: readonly Piece[], belongs: (piece: Piece) => boolean) =>
  pieces.reduce((sum, piece) => (belongs(piece) ? sum + piece.people : sum), 0)
