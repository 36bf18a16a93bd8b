import { AGREEMENT, type BuiltInInstrument, statement } from './built-in-instrument.ts'

/**
 * How ready an organization is to bring a change about: whether people are committed to it together, and whether they
 * believe that together they can (Weiner 2009). Twelve statements after Shea et al. 2014, in our own sentences; the order
 * and the meaning of each is that of the published scale.
 */
export const implementationReadiness: BuiltInInstrument = {
  family: 'implementation_readiness',
  number: 1,
  name: 'Implementation readiness: commitment and efficacy',
  source:
    'After C. M. Shea, S. R. Jacobs, D. A. Esserman, K. Bruce, B. J. Weiner: Organizational readiness for implementing change: a psychometric assessment of a new measure. Implementation Science 2014, 9:7, doi:10.1186/1748-5908-9-7. Reworded and translated for Tidemark, so that its published reliability does not carry over unseen.',
  licence: 'CC BY (the published scale); reworded and translated',
  content: {
    languages: ['en', 'de', 'fr'],
    anchors: AGREEMENT,
    items: [
      statement('commitment_stand', 'commitment', {
        en: 'The people here stand behind this change.',
        de: 'Die Menschen hier stehen hinter dieser Veränderung.',
        fr: 'Les gens d’ici soutiennent ce changement.',
      }),
      statement('commitment_effort', 'commitment', {
        en: 'The people here will make whatever effort this change takes.',
        de: 'Die Menschen hier nehmen jede Mühe auf sich, die diese Veränderung kostet.',
        fr: 'Les gens d’ici feront tous les efforts que demande ce changement.',
      }),
      statement('commitment_want', 'commitment', {
        en: 'The people here want this change to happen.',
        de: 'Die Menschen hier wollen, dass diese Veränderung gelingt.',
        fr: 'Les gens d’ici veulent que ce changement ait lieu.',
      }),
      statement('commitment_decided', 'commitment', {
        en: 'The people here have made up their minds to see this change through.',
        de: 'Die Menschen hier sind entschlossen, diese Veränderung zu Ende zu bringen.',
        fr: 'Les gens d’ici sont décidés à mener ce changement jusqu’au bout.',
      }),
      statement('commitment_moved', 'commitment', {
        en: 'The people here feel motivated to make this change work.',
        de: 'Die Menschen hier fühlen sich angespornt, dieser Veränderung zum Erfolg zu verhelfen.',
        fr: 'Les gens d’ici se sentent motivés pour faire réussir ce changement.',
      }),
      statement('efficacy_win', 'efficacy', {
        en: 'We can win people over to take this change up.',
        de: 'Wir können andere dafür gewinnen, bei dieser Veränderung mitzumachen.',
        fr: 'Nous pouvons convaincre les autres de s’engager dans ce changement.',
      }),
      statement('efficacy_track', 'efficacy', {
        en: 'We can tell at any time how far this change has come.',
        de: 'Wir können jederzeit sagen, wie weit diese Veränderung ist.',
        fr: 'Nous pouvons dire à tout moment où en est ce changement.',
      }),
      statement('efficacy_support', 'efficacy', {
        en: 'We can help people while they get used to this change.',
        de: 'Wir können anderen helfen, während sie sich an diese Veränderung gewöhnen.',
        fr: 'Nous pouvons aider chacun à s’habituer à ce changement.',
      }),
      statement('efficacy_momentum', 'efficacy', {
        en: 'We can keep this change moving once it has begun.',
        de: 'Wir können diese Veränderung in Gang halten, wenn sie einmal begonnen hat.',
        fr: 'Nous pouvons maintenir l’élan de ce changement une fois qu’il a commencé.',
      }),
      statement('efficacy_difficulties', 'efficacy', {
        en: 'We can cope with the difficulties that this change may bring.',
        de: 'Wir können mit den Schwierigkeiten umgehen, die diese Veränderung bringen kann.',
        fr: 'Nous pouvons faire face aux difficultés que ce changement peut entraîner.',
      }),
      statement('efficacy_coordinate', 'efficacy', {
        en: 'We can share out and coordinate the work, so that this change goes smoothly.',
        de: 'Wir können die Arbeit so verteilen und abstimmen, dass diese Veränderung reibungslos läuft.',
        fr: 'Nous pouvons répartir et coordonner le travail pour que ce changement se passe bien.',
      }),
      statement('efficacy_interests', 'efficacy', {
        en: 'We can deal with the conflicting interests that this change stirs up.',
        de: 'Wir können mit den gegensätzlichen Interessen umgehen, die diese Veränderung weckt.',
        fr: 'Nous pouvons gérer les intérêts opposés que ce changement fait naître.',
      }),
    ],
  },
}
