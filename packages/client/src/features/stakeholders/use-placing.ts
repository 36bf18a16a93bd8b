import { computed, onBeforeUnmount, ref, shallowRef } from 'vue'
import { useMutation } from '../../shared/apollo/use-mutation.ts'
import { useReport } from '../../shared/forms/use-report.ts'
import { useToasts } from '../../shared/ui/toasts.ts'
import { isSamePlace, type Place } from './grid.ts'
import { PlaceStakeholder } from './stakeholder-changes.ts'
import type { Stakeholder } from './stakeholder-fields.ts'
import { nameQuadrant, quadrantAt } from './words.ts'

/** Somebody who walks over several fields is put down once, where they stay for so long. */
const REST_MS = 600

interface Walk {
  from: Stakeholder
  to: Place
}

/**
 * Moves stakeholders in the grid: at once on screen, then on file once they rest, with a way back. One is under way at a
 * time, since each move counts up a version.
 */
export function usePlacing(stakeholders: () => readonly Stakeholder[]) {
  const report = useReport()
  const toasts = useToasts()
  const placing = useMutation(PlaceStakeholder)
  const walk = shallowRef<Walk>()
  const said = ref('')
  let resting: ReturnType<typeof setTimeout> | undefined

  /** Everybody where they are shown. */
  const placed = computed(() =>
    stakeholders().map((one) =>
      one.id === walk.value?.from.id
        ? { ...one, ...walk.value.to, quadrant: quadrantAt(walk.value.to) }
        : one,
    ),
  )

  function move(stakeholder: Stakeholder, to: Place): void {
    if (isSamePlace(stakeholder, to)) {
      said.value = `${stakeholder.name} is at the edge.`
      return
    }
    const from = walk.value?.from.id === stakeholder.id ? walk.value.from : onFile(stakeholder.id)
    if (!from) return
    if (walk.value && walk.value.from.id !== stakeholder.id) void putDown()
    walk.value = { from, to }
    said.value = `${stakeholder.name}: power ${to.power}, interest ${to.interest}, ${nameQuadrant(quadrantAt(to)).toLowerCase()}.`
    clearTimeout(resting)
    resting = setTimeout(() => void putDown(), REST_MS)
  }

  async function putDown(): Promise<void> {
    clearTimeout(resting)
    const ended = walk.value
    if (!ended) return
    const { from, to } = ended
    const isPlaced = isSamePlace(from, to) || (await place(from, from.version, to))
    if (walk.value === ended) walk.value = undefined
    if (!isPlaced || isSamePlace(from, to)) return
    toasts.show(`“${from.name}” is at power ${to.power}, interest ${to.interest} now.`, async () => {
      const now = onFile(from.id)
      if (now) await place(from, now.version, from)
    })
  }

  const place = async ({ id }: Stakeholder, version: number, { power, interest }: Place) =>
    report(await placing.run({ input: { id, version, power, interest } }))

  const onFile = (id: string) => stakeholders().find((one) => one.id === id)
  onBeforeUnmount(() => void putDown())

  return { placed, move, said }
}
