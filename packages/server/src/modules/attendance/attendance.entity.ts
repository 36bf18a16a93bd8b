import { defineEntity, p } from '@mikro-orm/core'
import { ATTENDANCE_SOURCES, ATTENDANCE_STATUSES } from '@tidemark/domain/attendance/attendance'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { BusinessUnit } from '../organization/business-unit.entity.ts'
import { Employee } from '../organization/employee.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { TrainingSession } from '../training/training-session.entity.ts'

const AttendanceSchema = defineEntity({
  name: 'Attendance',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    session: () => p.manyToOne(TrainingSession).deleteRule('cascade'),
    employee: () => p.manyToOne(Employee).deleteRule('cascade'),
    /** Their unit on the day of the session. */
    unit: () => p.manyToOne(BusinessUnit).deleteRule('restrict'),
    status: p.enum(ATTENDANCE_STATUSES),
    /** Since when somebody waits for a seat; who waits longest gets the next one. */
    waitingSince: p.datetime().nullable(),
    /** Since when they are in the line for seats. It stays while they are out of it, so that taking that back finds their place. */
    inLineSince: p.datetime().nullable(),
    /** Whether they came without having a seat: whoever was in the room is put down, and took nobody's seat. */
    isWalkIn: p.boolean().default(false),
    /** Points of a hundred in the test before, and in the one at the end. */
    scoreBefore: p.double().$type<number>().nullable(),
    score: p.double().$type<number>().nullable(),
    registeredOn: p.date().nullable(),
    /** The day on which it was completed, or given up. */
    endedOn: p.date().nullable(),
    /** What its source calls the outcome. */
    outcome: p.text().nullable(),
    /** Whether it was taken over from an earlier time or from elsewhere. */
    isRecognized: p.boolean().default(false),
    source: p.enum(ATTENDANCE_SOURCES),
    /** Whether nobody said so of this person: closing the sheet made whoever was still registered a no-show. */
    isPresumed: p.boolean().default(false),
    /** The file that wrote it last. Without a foreign key, which would be checked for each of a hundred thousand rows. */
    importRunId: p.uuid().nullable(),
    /** What it was before that file, so that the file can be taken back; null = the file added it. */
    beforeImport: p.json<object>().nullable().lazy(),
    ...editable,
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'session', 'employee'] }],
  indexes: [{ properties: ['organization', 'employee'] }, { properties: ['organization', 'unit'] }],
  checks: [
    {
      name: 'attendance_scores',
      expression: `score_before >= '0'::double precision and score_before <= '100'::double precision and score >= '0'::double precision and score <= '100'::double precision`,
    },
    {
      name: 'attendance_waits_registered',
      expression: `waiting_since is null or status = 'registered'::text`,
    },
  ],
})

/** How one person stands to one session. */
export class Attendance extends AttendanceSchema.class {}
AttendanceSchema.setClass(Attendance)
