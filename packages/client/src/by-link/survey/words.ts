import type { CommentTheme } from '@tidemark/domain/readiness/round'
import type { LinkEnds } from '../link-ends.ts'

/** What the page itself says, beside the wording of the survey. */
export interface Words {
  pageTitle: string
  language: string
  loading: string
  askedBy: (organization: string) => string
  openUntil: (day: string) => string
  howMany: (statements: number) => string
  whoSeesWhat: string
  nobodySees: string
  groupsOf: (people: number) => string
  commentsFrom: (people: number) => string
  participation: string
  keptHere: string
  begin: string
  goOn: string
  startAfresh: string
  place: (number: number, of: number) => string
  chooseOne: string
  noAnswer: string
  back: string
  next: string
  skip: string
  commentsTitle: string
  commentsHelp: string
  themes: Readonly<Record<CommentTheme, string>>
  reviewTitle: string
  unanswered: (count: number) => string
  allAnswered: string
  atLeastOne: string
  notAnswered: string
  change: (number: number) => string
  changeComments: string
  onceSent: string
  send: string
  tryAgain: string
  sendFailed: string
  doneTitle: string
  done: string
  nothingKept: string
  ends: LinkEnds
}
