import { AGREEMENT, type BuiltInInstrument, OWN_WORDING, statement } from './built-in-instrument.ts'

/** What one person goes through in a change, in this order: the first element that is missing is the barrier. */
export const individualChange: BuiltInInstrument = {
  family: 'individual_change',
  number: 1,
  name: 'Individual change: from awareness to reinforcement',
  source:
    'Worded for Tidemark. Five elements that change asks of each person, one after the other; two statements for each.',
  licence: OWN_WORDING,
  content: {
    languages: ['en', 'de', 'fr'],
    anchors: AGREEMENT,
    items: [
      statement('awareness_why', 'awareness', {
        en: 'I understand why we have to change.',
        de: 'Ich verstehe, warum wir uns verändern müssen.',
        fr: 'Je comprends pourquoi nous devons changer.',
      }),
      statement('awareness_otherwise', 'awareness', {
        en: 'I know what happens to us if we stay as we are.',
        de: 'Ich weiß, was mit uns geschieht, wenn wir bleiben, wie wir sind.',
        fr: 'Je sais ce qui nous arrivera si nous restons comme nous sommes.',
      }),
      statement(
        'desire_part',
        'desire',
        {
          en: 'I want to work in the new way.',
          de: 'Ich will auf die neue Art arbeiten.',
          fr: 'J’ai envie de travailler de la nouvelle manière.',
        },
        { marker: 'willing' },
      ),
      statement(
        'desire_gain',
        'desire',
        {
          en: 'I know what I gain from this change.',
          de: 'Ich weiß, was ich durch diese Veränderung gewinne.',
          fr: 'Je sais ce que je gagne à ce changement.',
        },
        { marker: 'whats_in_it' },
      ),
      statement('knowledge_what', 'knowledge', {
        en: 'I know what I have to do differently.',
        de: 'Ich weiß, was ich anders machen muss.',
        fr: 'Je sais ce que je dois faire autrement.',
      }),
      statement(
        'knowledge_learned',
        'knowledge',
        {
          en: 'I have learned how the new way of working goes.',
          de: 'Ich habe gelernt, wie die neue Arbeitsweise geht.',
          fr: 'J’ai appris comment fonctionne la nouvelle manière de travailler.',
        },
        { marker: 'trained' },
      ),
      statement('ability_can', 'ability', {
        en: 'I manage to work in the new way day by day.',
        de: 'Es gelingt mir, Tag für Tag auf die neue Art zu arbeiten.',
        fr: 'J’arrive à travailler jour après jour de la nouvelle manière.',
      }),
      statement('ability_time', 'ability', {
        en: 'I have the time to practice what is new.',
        de: 'Ich habe die Zeit, das Neue zu üben.',
        fr: 'J’ai le temps de m’exercer à ce qui est nouveau.',
      }),
      statement('reinforcement_noticed', 'reinforcement', {
        en: 'Somebody notices when I work in the new way.',
        de: 'Es wird bemerkt, wenn ich auf die neue Art arbeite.',
        fr: 'On remarque quand je travaille de la nouvelle manière.',
      }),
      statement('reinforcement_worth', 'reinforcement', {
        en: 'It is worth my while to stay with the new way.',
        de: 'Es lohnt sich für mich, bei der neuen Art zu bleiben.',
        fr: 'Cela vaut la peine pour moi de garder la nouvelle manière.',
      }),
    ],
  },
}
