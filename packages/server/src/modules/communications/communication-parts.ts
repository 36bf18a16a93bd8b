import type { CommunicationInput } from '@tidemark/domain/communications/communication-input'
import { fieldRefused } from '../../kernel/checked.ts'
import { isId } from '../../kernel/load.ts'
import { newId } from '../../kernel/new-id.ts'
import { notFound } from '../../kernel/refusal.ts'
import { replaceLinks } from '../../kernel/replace-links.ts'
import type { Command } from '../../kernel/run-command.ts'
import { Audience } from '../audiences/audience.entity.ts'
import { Wave } from '../programs/wave.entity.ts'
import { CommunicationAudience } from './communication-audience.entity.ts'
import { CommunicationMessage } from './communication-message.entity.ts'
import type { Communication } from './communication.entity.ts'
import { KeyMessage } from './key-message.entity.ts'

type AudienceInput = CommunicationInput['audiences'][number]

/** The wave that a communication is about; one that was taken away may stay where it is. */
export async function waveOf(
  { em }: Command,
  programId: string,
  waveId: string | null,
  current: Wave | null | undefined,
): Promise<Wave | null> {
  if (waveId === null) return null
  if (current?.id === waveId) return current
  const wave = isId(waveId)
    ? await em.findOne(Wave, { id: waveId, program: programId, archivedAt: null })
    : null
  if (!wave) throw notFound('The wave')
  return wave
}

/** Makes these the audiences, each with its own words; true if that changes anything. */
export async function replaceAudiences(
  { em, viewer }: Command,
  communication: Communication,
  wanted: readonly AudienceInput[],
): Promise<boolean> {
  const current = await em.find(CommunicationAudience, { communication: communication.id })
  const held = new Map(current.map((link) => [link.audience.id, link]))
  let isChanged = current.some(({ audience }) => !wanted.some(({ audienceId }) => audienceId === audience.id))
  await refuseAudiences(em, communication, wanted, held)
  for (const link of current)
    if (!wanted.some(({ audienceId }) => audienceId === link.audience.id)) em.remove(link)
  const said = new Map(
    (await em.find(Audience, { id: { $in: [...held.keys()] } })).map((each) => [each.id, each]),
  )
  for (const { audienceId, slant, whatsInIt } of wanted) {
    const link = held.get(audienceId)
    if (!link) {
      em.create(CommunicationAudience, {
        id: newId(),
        organization: viewer.organizationId,
        communication,
        audience: audienceId,
        slant,
        whatsInIt,
      })
      isChanged = true
      continue
    }
    // What was frozen when it was approved is sent back as "what the audience says", as long as it says that.
    const audience = said.get(audienceId)
    const isSame = (
      was: string | null | undefined,
      is: string | null,
      ofAudience: string | null | undefined,
    ) => (was ?? null) === is || (is === null && was === ofAudience)
    if (isSame(link.slant, slant, audience?.slant) && isSame(link.whatsInIt, whatsInIt, audience?.whatsInIt))
      continue
    em.assign(link, { slant, whatsInIt })
    isChanged = true
  }
  return isChanged
}

/** Makes these the key messages that it repeats; true if that changes anything. */
export async function replaceMessages(
  { em, viewer }: Command,
  communication: Communication,
  messageIds: readonly string[],
): Promise<boolean> {
  const current = await em.find(CommunicationMessage, { communication: communication.id })
  return replaceLinks(em, current, messageIds, {
    endOf: ({ message }) => message.id,
    refuse: async (added) => {
      const open = { id: { $in: added.filter(isId) }, program: communication.program.id, archivedAt: null }
      if (added.length === (await em.count(KeyMessage, open))) return
      throw fieldRefused('messageIds', 'unknown_message', 'One of these key messages is not there any more.')
    },
    add: (message) =>
      em.create(CommunicationMessage, {
        id: newId(),
        organization: viewer.organizationId,
        communication,
        message,
      }),
  })
}

/** Audiences of the program that are open, beside those that it has already. */
async function refuseAudiences(
  em: Command['em'],
  communication: Communication,
  wanted: readonly AudienceInput[],
  held: ReadonlyMap<string, unknown>,
): Promise<void> {
  const added = wanted.map(({ audienceId }) => audienceId).filter((id) => !held.has(id))
  const open = { id: { $in: added.filter(isId) }, program: communication.program.id, archivedAt: null }
  if (added.length === (await em.count(Audience, open))) return
  throw fieldRefused('audiences', 'unknown_audience', 'One of these audiences is not there any more.')
}
