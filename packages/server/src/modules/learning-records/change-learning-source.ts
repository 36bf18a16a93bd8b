import { SOURCES_MAX, sourceInput } from '@tidemark/domain/learning-records/source-input'
import { changesOf } from '../../kernel/changes-of.ts'
import { checked } from '../../kernel/checked.ts'
import { loadVersion } from '../../kernel/load.ts'
import { newId } from '../../kernel/new-id.ts'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { LearningSource } from './learning-source.entity.ts'
import type {
  AddLearningSourceInput,
  KeyedSource,
  LearningSourceKeyType,
  RenameLearningSourceInput,
} from './learning-source.type.ts'
import { readLearningSource } from './learning-sources.read.ts'
import { holdStatements } from './settle-waiting.ts'

/** Lets another learning system send statements. */
export async function addLearningSource(
  { em, viewer, audit }: Command,
  input: AddLearningSourceInput,
): Promise<LearningSourceKeyType> {
  const { name } = checked(sourceInput, input)
  await holdStatements(em)
  if ((await em.count(LearningSource)) >= SOURCES_MAX)
    throw new Refused(
      'NOT_ALLOWED',
      `There can be ${SOURCES_MAX} learning sources, those put away among them.`,
    )
  const id = newId()
  em.create(LearningSource, { id, organization: viewer.organizationId, name, keyId: newId() })
  audit(id, { name })
  await em.flush()
  return { source: await readLearningSource(em, id) }
}

/** Gives a learning system another key; the one before opens nothing any more. */
export async function renewLearningSourceKey(
  command: Command,
  input: VersionedInput,
): Promise<LearningSourceKeyType> {
  const { em, audit } = command
  const source = await loadVersion(em, LearningSource, input, 'The learning source')
  if (source.archivedAt)
    throw new Refused('NOT_ALLOWED', `“${source.name}” was put away. Bring it back first.`)
  source.keyId = newId()
  audit(source.id, {})
  await em.flush()
  return { source: await readLearningSource(em, source.id) }
}

/** Calls a learning system something else; its key and what it has sent stay. */
export async function renameLearningSource(
  { em, auditEdit }: Command,
  input: RenameLearningSourceInput,
): Promise<KeyedSource> {
  const name = checked(sourceInput, input)
  const source = await loadVersion(em, LearningSource, input, 'The learning source')
  auditEdit(source.id, changesOf(source, name))
  em.assign(source, name)
  await em.flush()
  return readLearningSource(em, source.id)
}

/** Puts a learning system away, or brings it back; its key opens nothing meanwhile, and what it has sent stays. */
export async function archiveLearningSource(
  { em, now, audit }: Command,
  input: VersionedInput,
  isArchived: boolean,
): Promise<KeyedSource> {
  const source = await loadVersion(em, LearningSource, input, 'The learning source')
  source.archivedAt = isArchived ? (source.archivedAt ?? now) : null
  audit(source.id, { archived: isArchived })
  await em.flush()
  return readLearningSource(em, source.id)
}
