import type { EntityManager } from '@mikro-orm/postgresql'
import { readUnitSurroundings, type UnitSurroundings } from './unit-surroundings.read.ts'

const asked = new WeakMap<EntityManager, Map<string, Promise<UnitSurroundings>>>()

/** The surroundings of a unit, read once a request however many of its fields are asked for. */
export function surroundingsOf(em: EntityManager, unitId: string): Promise<UnitSurroundings> {
  const ofRequest = asked.get(em) ?? new Map<string, Promise<UnitSurroundings>>()
  asked.set(em, ofRequest)
  const answer = ofRequest.get(unitId) ?? readUnitSurroundings(em, unitId)
  ofRequest.set(unitId, answer)
  return answer
}
