/**
 * The MineThatData e-mail test (Hillstrom 2008, blog.minethatdata.com): 64,000 customers, two thirds of whom got one of two
 * mails; who visited the shop within two weeks, and who bought. Made of its counts by segment, from which everything here is
 * worked out; who of a segment it was makes no difference.
 */
export const HILLSTROM = [
  { segment: 'Mens E-Mail', people: 21_307, visits: 3894, conversions: 267 },
  { segment: 'Womens E-Mail', people: 21_387, visits: 3238, conversions: 189 },
  { segment: 'No E-Mail', people: 21_306, visits: 2262, conversions: 122 },
] as const

/** Its file, of one in `every` people: all 64,000 with 1. Whoever bought had visited. */
export function hillstromFile(every = 1): string {
  let id = 0
  const rows = HILLSTROM.flatMap(({ segment, people, visits, conversions }) =>
    Array.from({ length: Math.floor(people / every) }, (_, at) => {
      id += 1
      const [visit, conversion] = [at < Math.floor(visits / every), at < Math.floor(conversions / every)]
      return `${id},${segment},${Number(visit)},${Number(conversion)},${conversion ? '29.99' : '0.0'}`
    }),
  )
  return ['recipient_id,segment,visit,conversion,spend_usd', ...rows].join('\n')
}
