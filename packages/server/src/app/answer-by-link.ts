import type { EntityManager } from '@mikro-orm/postgresql'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '../kernel/refusal.ts'
import { refuse } from './admit-to-route.ts'
import { tenantManager, type AppServices } from './app-context.ts'
import { refuseRequest, type TransportRefusal } from './refuse-request.ts'

/** Which links a page's routes take, and what they answer instead. */
export interface LinkKind<Person, Reason extends string> {
  /** Whom a token names, if it was made here for this page. */
  readToken: (secret: string, token: string) => Person | null
  /** A forged link and one that leads nowhere are both `unknown`, in the same words. */
  refusals: Readonly<Record<Reason | 'unknown', TransportRefusal>>
}

/** What a route knows of somebody who came by a link. */
export interface ByLink<Person> {
  em: EntityManager
  person: Person
  /** What the page sent, whatever it is. */
  fields: Record<string, unknown>
  /** The address that it was sent from. */
  caller: string
  now: Date
  /** In UTC. */
  today: string
}

/**
 * Answers whoever holds a personal link, by its token alone: no session is looked up, so nothing here could tell an account.
 * There is no limit per address, since the people of a company come from one; the load gate holds for all of them together.
 * What `answer` says is sent, but for a word: that is the reason why there is nothing.
 */
export const answerByLink =
  <Person extends { organizationId: string }, Reason extends string>(
    { orm, secret, clock }: AppServices,
    { readToken, refusals }: LinkKind<Person, Reason>,
    answer: (asked: ByLink<Person>) => Promise<object | Reason | 'unknown'>,
    tokenOf: (request: FastifyRequest) => unknown = (request) => fieldsOf(request)['token'],
  ) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const token = tokenOf(request)
    const person = typeof token === 'string' ? readToken(secret, token) : null
    if (!person) return refuseRequest(request, reply, refusals.unknown)
    const em = tenantManager(orm.em, person.organizationId)
    const now = clock()
    const today = now.toISOString().slice(0, 10)
    try {
      const answered = await answer({ em, person, fields: fieldsOf(request), caller: request.ip, now, today })
      return typeof answered === 'string'
        ? refuseRequest(request, reply, refusals[answered])
        : reply.send(answered)
    } catch (error) {
      if (error instanceof Refused) return refuse(reply, error)
      throw error
    }
  }

const fieldsOf = ({ body }: FastifyRequest): Record<string, unknown> =>
  typeof body === 'object' && body !== null ? { ...body } : {}
