import { listDrafts } from './drafts.ts'

/** Under which names the marks of an attendance sheet wait on this device until they are on file. */
export const waitingMarksOf = (viewerId: string): string => `marks.${viewerId}.`

/** Whether any of this viewer's do. */
export const marksWait = (viewerId: string): boolean => listDrafts(waitingMarksOf(viewerId)).length > 0
