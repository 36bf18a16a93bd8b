import type { Words } from './words.ts'

export const french: Words = {
  pageTitle: 'Enquête',
  language: 'Langue',
  loading: 'L’enquête se charge.',
  askedBy: (organization) => `${organization} vous interroge`,
  openUntil: (day) => `Vous pouvez répondre jusqu’au ${day}.`,
  howMany: (statements) =>
    statements === 1
      ? 'Il y a une affirmation.'
      : `Il y a ${statements} affirmations. Vous pouvez passer celles que vous voulez.`,
  whoSeesWhat: 'Ce qui est vu, et par qui',
  nobodySees:
    'Personne ne voit vos réponses : ni votre responsable, ni ceux qui mènent le programme, ni ceux qui administrent Tidemark. Aucune liste ne met des noms à côté des réponses.',
  groupsOf: (people) =>
    `Les chiffres ne sont montrés qu’une fois l’enquête terminée, et pour des groupes d’au moins ${people} personnes ayant répondu. Un groupe plus petit n’apparaît que dans un plus grand.`,
  commentsFrom: (people) =>
    `Les commentaires sont montrés sans nom, pour des groupes d’au moins ${people} personnes ayant répondu. N’écrivez rien qui permette de vous reconnaître.`,
  participation:
    'Le fait que vous avez répondu est noté à part de vos réponses, pour que vous ne receviez plus de rappel. Cette note est effacée à la fin de l’enquête.',
  keptHere:
    'Ce que vous choisissez est gardé au fur et à mesure sur cet appareil : vous pouvez fermer la page et revenir. Tout y est effacé une fois vos réponses envoyées.',
  begin: 'Commencer',
  goOn: 'Reprendre',
  startAfresh: 'Effacer ce qui est gardé ici et recommencer',
  place: (number, of) => `Affirmation ${number} sur ${of}`,
  chooseOne: 'Dans quelle mesure êtes-vous d’accord ?',
  noAnswer: 'Pas de réponse',
  back: 'Retour',
  next: 'Suivant',
  skip: 'Passer',
  commentsTitle: 'Avec vos mots',
  commentsHelp: 'Si vous le souhaitez. N’écrivez rien qui permette de vous reconnaître.',
  themes: {
    technology: 'Technique',
    people: 'Personnes',
    process: 'Façons de travailler',
    leadership: 'Direction',
    training: 'Formation',
    other: 'Autre chose',
  },
  reviewTitle: 'Avant d’envoyer',
  unanswered: (count) =>
    count === 1 ? 'Une affirmation est sans réponse.' : `${count} affirmations sont sans réponse.`,
  allAnswered: 'Vous avez répondu à toutes les affirmations.',
  atLeastOne: 'Répondez à au moins une affirmation pour pouvoir envoyer.',
  notAnswered: 'pas de réponse',
  change: (number) => `Modifier l’affirmation ${number}`,
  changeComments: 'Modifier vos commentaires',
  onceSent:
    'Une fois envoyées, vos réponses ne peuvent être ni modifiées ni retirées : personne ne pourrait dire lesquelles sont les vôtres.',
  send: 'Envoyer mes réponses',
  tryAgain: 'Réessayer',
  sendFailed:
    'Vos réponses n’ont pas pu être envoyées : il n’y a pas de connexion pour le moment. Elles restent gardées sur cet appareil. Réessayez quand vous serez en ligne.',
  doneTitle: 'Merci. Vos réponses sont arrivées.',
  done: 'Vous pouvez fermer cette page.',
  nothingKept: 'Rien n’en est plus gardé sur cet appareil.',
  ends: {
    unknown: {
      title: 'Ce lien ne mène à aucune enquête',
      text: 'Vérifiez que tout le lien a été repris du message ; certains programmes le coupent. S’il ne mène toujours nulle part, demandez-en un autre.',
    },
    answered: {
      title: 'Ce lien a déjà servi à répondre',
      text: 'Chacun répond une fois ; il n’y a plus rien à faire. Vos réponses ne peuvent pas être montrées : personne ne peut dire lesquelles sont les vôtres.',
    },
    closed: {
      title: 'Cette enquête est terminée',
      text: 'Les réponses ne sont plus acceptées. Ceux qui l’ont posée diront ce qu’il en est ressorti.',
    },
    unreachable: {
      title: 'Pas de connexion',
      text: 'L’enquête est injoignable pour le moment. Ce que vous avez choisi est gardé sur cet appareil.',
    },
    refused: {
      title: 'Quelque chose ne convient pas',
      text: 'Vos réponses ne correspondent pas à l’enquête telle qu’elle est. Ouvrez de nouveau le lien de votre message.',
    },
  },
}
