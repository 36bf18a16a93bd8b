import { defineEntity, p } from '@mikro-orm/core'
import { SESSION_STATES } from '@tidemark/domain/training/session'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { Employee } from '../organization/employee.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Wave } from '../programs/wave.entity.ts'
import { TrainingCourse } from './training-course.entity.ts'

const TrainingSessionSchema = defineEntity({
  name: 'TrainingSession',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    course: () => p.manyToOne(TrainingCourse).deleteRule('restrict'),
    /** The series that it is a part of. Parts share the people of their series, and only the series completes the course. */
    partOf: () => p.manyToOne(TrainingSession).nullable().deleteRule('restrict'),
    /** What files and learning systems call it. */
    code: p.text().nullable(),
    /** What tells it from others of its course; null = its day does. */
    name: p.text().nullable(),
    /** For whom its seats are kept; null = for whoever needs them. */
    wave: () => p.manyToOne(Wave).nullable().deleteRule('restrict'),
    /** For a series from its first part to the end of its last. */
    startsAt: p.datetime(),
    endsAt: p.datetime(),
    /** An IANA name, such as Europe/Lisbon: the hours that people there read. */
    timeZone: p.text(),
    /** Whether people take it whenever they like between start and end. */
    isSelfPaced: p.boolean().default(false),
    place: p.text().nullable(),
    link: p.text().nullable(),
    /** Seats; null = as many as come. */
    capacity: p.integer().nullable(),
    trainer: () => p.manyToOne(Employee).nullable().deleteRule('restrict'),
    /** A trainer from outside. */
    trainerName: p.text().nullable(),
    state: p.enum(SESSION_STATES).default('planned'),
    /** How often its invitation was changed (RFC 5545, SEQUENCE). */
    calendarSequence: p.integer().default(0),
    /** What the link to the sign-in page of its room names; another one makes links that were shown dead. */
    roomKey: p.uuid(),
    ...editable,
  },
  uniques: [
    { properties: ['organization', 'id'] },
    { properties: ['organization', 'course', 'code'] },
    { properties: ['organization', 'roomKey'] },
  ],
  indexes: [
    { properties: ['organization', 'startsAt', 'id'] },
    { properties: ['organization', 'partOf'] },
    { properties: ['organization', 'wave'] },
    { properties: ['organization', 'trainer'] },
  ],
  checks: [{ name: 'training_session_numbers', expression: 'starts_at <= ends_at and capacity > 0' }],
})

/** A course as it takes place once, or the series of its parts. */
export class TrainingSession extends TrainingSessionSchema.class {}
TrainingSessionSchema.setClass(TrainingSession)
