import { completeLanguages } from '@tidemark/domain/readiness/languages-complete'
import type { Language } from '@tidemark/domain/readiness/instrument'
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { AtMost, LONGEST_LIST } from '../../kernel/at-most.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { readArchivedInstruments, readInstrument, readInstruments, readVersions } from './instruments.read.ts'
import { ReadinessInstrumentType } from './readiness-instrument.type.ts'
import { LanguageEnum } from './readiness.enums.ts'

@Resolver(() => ReadinessInstrumentType)
export class ReadinessInstrumentResolver {
  @AtMost(LONGEST_LIST)
  @Query(() => [ReadinessInstrumentType], {
    description:
      'Of each instrument the newest version, and where that one is still being prepared, the one that was asked last; built-in ones first, then by name.',
  })
  instruments(
    @Ctx() { em }: SignedInContext,
    @Arg('archived', () => Boolean, {
      defaultValue: false,
      description: 'Those that were put away instead, the last first.',
    })
    archived: boolean,
  ): Promise<ReadinessInstrumentType[]> {
    return archived ? readArchivedInstruments(em) : readInstruments(em)
  }

  @Query(() => ReadinessInstrumentType, {
    nullable: true,
    description: 'One version of an instrument; null if there is none of this id.',
  })
  instrument(
    @Ctx() { em }: SignedInContext,
    @Arg('id', () => ID, { description: 'The version.' }) id: string,
  ): Promise<ReadinessInstrumentType | null> {
    return readInstrument(em, id)
  }

  @FieldResolver(() => Int, { description: 'How many things it asks.' })
  itemCount(@Root() { items }: ReadinessInstrumentType): number {
    return items.length
  }

  @FieldResolver(() => [LanguageEnum], {
    description: 'The languages in which it says everything: those that a round may offer.',
  })
  completeLanguages(@Root() instrument: ReadinessInstrumentType): Language[] {
    return completeLanguages(instrument)
  }

  @AtMost(LONGEST_LIST)
  @FieldResolver(() => [ReadinessInstrumentType], {
    description: 'All versions of it, this one among them, the newest first.',
  })
  versions(
    @Root() { family }: ReadinessInstrumentType,
    @Ctx() { em }: SignedInContext,
  ): Promise<ReadinessInstrumentType[]> {
    return readVersions(em, family)
  }
}
