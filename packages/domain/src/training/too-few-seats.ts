/** Why a session can't have so few seats: nobody loses one unasked. Null where everybody keeps theirs; null seats are no limit. */
export const tooFewSeats = (capacity: number | null, taken: number): string | null =>
  capacity === null || capacity >= taken
    ? null
    : `${taken} people have a seat. Enter ${taken} or more, or take people off the list first.`
