import type { Words } from './words.ts'

export const english: Words = {
  pageTitle: 'Survey',
  language: 'Language',
  loading: 'The survey is being loaded.',
  askedBy: (organization) => `${organization} asks you`,
  openUntil: (day) => `You can answer until ${day}.`,
  howMany: (statements) =>
    statements === 1
      ? 'There is one statement.'
      : `There are ${statements} statements. You may skip any of them.`,
  whoSeesWhat: 'What is seen, and by whom',
  nobodySees:
    'Nobody sees your answers: not your manager, not the people who run the program, not those who administer Tidemark. There is no list that puts names and answers side by side.',
  groupsOf: (people) =>
    `Figures are shown once the survey has ended, and for groups of at least ${people} people who answered. A smaller group is shown only as part of a larger one.`,
  commentsFrom: (people) =>
    `Comments are shown without names, for groups of at least ${people} people who answered. Write nothing that tells who you are.`,
  participation:
    'That you have answered is noted apart from what you answered, so that you get no more reminders. The note is deleted when the survey ends.',
  keptHere:
    'What you choose is kept on this device as you go, so that you can close the page and come back. It is deleted here once you have sent it.',
  begin: 'Begin',
  goOn: 'Go on where you were',
  startAfresh: 'Delete what is kept here and start afresh',
  place: (number, of) => `Statement ${number} of ${of}`,
  chooseOne: 'How far do you agree?',
  noAnswer: 'No answer',
  back: 'Back',
  next: 'Next',
  skip: 'Skip',
  commentsTitle: 'In your own words',
  commentsHelp: 'If you like. Write nothing that tells who you are.',
  themes: {
    technology: 'Technology',
    people: 'People',
    process: 'Processes',
    leadership: 'Leadership',
    training: 'Training',
    other: 'Anything else',
  },
  reviewTitle: 'Before you send',
  unanswered: (count) =>
    count === 1 ? 'One statement has no answer.' : `${count} statements have no answer.`,
  allAnswered: 'You have answered every statement.',
  atLeastOne: 'Answer at least one statement; then you can send.',
  notAnswered: 'no answer',
  change: (number) => `Change statement ${number}`,
  changeComments: 'Change what you wrote',
  onceSent: 'Once sent, your answers can’t be changed or taken back: nobody could tell which ones are yours.',
  send: 'Send my answers',
  tryAgain: 'Try again',
  sendFailed:
    'Your answers couldn’t be sent: there is no connection right now. They are still kept on this device. Try again when you are online.',
  doneTitle: 'Thank you. Your answers have arrived.',
  done: 'You can close this page.',
  nothingKept: 'Nothing of them is kept on this device any more.',
  ends: {
    unknown: {
      title: 'This link leads to no survey',
      text: 'Check that all of the link was taken from the mail; some programs break it over two lines. If it still leads nowhere, ask whoever invited you for another.',
    },
    answered: {
      title: 'This link has been used to answer',
      text: 'Each person answers once, so there is nothing left to do. Your answers can’t be shown: nobody can tell which ones are yours.',
    },
    closed: {
      title: 'This survey has ended',
      text: 'Answers are taken no more. What came out of it is told by those who asked.',
    },
    unreachable: {
      title: 'No connection',
      text: 'The survey can’t be reached right now. What you have chosen so far is kept on this device.',
    },
    refused: {
      title: 'Something doesn’t fit',
      text: 'Your answers don’t fit the survey as it is now. Open the link from your mail again.',
    },
  },
}
