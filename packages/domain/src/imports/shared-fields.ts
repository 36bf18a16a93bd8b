/** Names a unit; each kind adds the column names that mean it there. */
export const unitKey = {
  name: 'unitKey',
  label: 'Unit key',
  required: true,
  description: 'Key of a unit that exists already.',
} as const

/** Names a person. */
export const staffNumber = {
  name: 'staffNumber',
  label: 'Staff number',
  required: true,
  synonyms: [
    'staff number',
    'staff no',
    'staff id',
    'employee number',
    'employee no',
    'employee id',
    'personnel number',
    'person id',
    'Personalnummer',
    'Personal-Nr.',
    'PersNr',
    'Mitarbeiternummer',
    'matricule',
    'numéro de matricule',
    'numéro employé',
  ],
  description: 'The number by which the organization knows a person; one person, one number.',
} as const

/** Names a target behavior. */
export const behavior = {
  name: 'behavior',
  label: 'Behavior',
  required: false,
  synonyms: ['behavior', 'behaviour', 'target behavior', 'Verhalten', 'comportement'],
  description: 'Name of the target behavior; not needed when one is chosen for the whole file.',
} as const

/** Column names that mean the day of an observation. */
export const observedOnSynonyms = [
  'observed on',
  'observation date',
  'date',
  'day',
  'Datum',
  'Beobachtungsdatum',
  'date observation',
] as const

/** Names a course. */
export const courseCode = {
  name: 'courseCode',
  label: 'Course code',
  required: false,
  synonyms: [
    'course code',
    'course id',
    'course number',
    'course',
    'module code',
    'module',
    'Kursnummer',
    'Kurscode',
    'Kurs',
    'code du cours',
    'cours',
    'formation',
  ],
  description: 'The code of a course of the catalog.',
} as const

/** Names a session. */
export const sessionCode = {
  name: 'sessionCode',
  label: 'Session code',
  required: false,
  synonyms: [
    'session code',
    'session id',
    'session number',
    'session',
    'class id',
    'class code',
    'offering',
    'offering id',
    'event id',
    'Terminnummer',
    'Termin',
    'code de session',
    'session de formation',
  ],
  description: 'The code of a session of the course.',
} as const
