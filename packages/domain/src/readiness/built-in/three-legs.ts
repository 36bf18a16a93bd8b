import { AGREEMENT, type BuiltInInstrument, OWN_WORDING, statement } from './built-in-instrument.ts'

/** Whether technology, people and process are ready for a change that customers shall notice. */
export const threeLegs: BuiltInInstrument = {
  family: 'three_legs',
  number: 1,
  name: 'Three legs: technology, people, process',
  source:
    'Worded for Tidemark. What it asks follows what a change has to have in place before it reaches customers: people who want to and can, processes, data and systems, and leaders who go ahead.',
  licence: OWN_WORDING,
  content: {
    languages: ['en', 'de', 'fr'],
    anchors: AGREEMENT,
    items: [
      statement(
        'people_urgency',
        'people',
        {
          en: 'Staying as we are is not acceptable.',
          de: 'So zu bleiben, wie wir sind, ist keine Lösung.',
          fr: 'Rester comme nous sommes n’est pas acceptable.',
        },
        { marker: 'urgency' },
      ),
      statement(
        'people_gain',
        'people',
        {
          en: 'I know what is in it for me.',
          de: 'Ich weiß, was mir die Veränderung bringt.',
          fr: 'Je sais ce que ce changement m’apporte.',
        },
        { marker: 'whats_in_it' },
      ),
      statement(
        'people_willing',
        'people',
        {
          en: 'I am willing to change how I work.',
          de: 'Ich bin bereit, meine Arbeitsweise zu ändern.',
          fr: 'Je suis prêt(e) à changer ma façon de travailler.',
        },
        { marker: 'willing' },
      ),
      statement(
        'people_trained',
        'people',
        {
          en: 'I have been trained for my part in it, however far my work is from the customer.',
          de: 'Ich bin für meinen Teil geschult, auch wenn meine Arbeit weit weg von der Kundschaft ist.',
          fr: 'J’ai été formé(e) à ma part du changement, même si mon travail est loin de la clientèle.',
        },
        { marker: 'trained' },
      ),
      statement(
        'people_leaders',
        'people',
        {
          en: 'Those who lead us act as they ask us to act.',
          de: 'Unsere Führungskräfte handeln selbst so, wie sie es von uns erwarten.',
          fr: 'Nos responsables agissent comme ils nous demandent d’agir.',
        },
        { marker: 'leaders_act' },
      ),
      statement(
        'people_passing',
        'people',
        {
          en: 'I expect this change to pass, like others before it.',
          de: 'Ich glaube, diese Veränderung geht vorüber wie andere vor ihr.',
          fr: 'Je pense que ce changement passera, comme d’autres avant lui.',
        },
        { isReversed: true },
      ),
      statement('process_customer', 'process', {
        en: 'Our processes are designed for the customer.',
        de: 'Unsere Abläufe sind für die Kundschaft gemacht.',
        fr: 'Nos processus sont conçus pour la clientèle.',
      }),
      statement('process_clear', 'process', {
        en: 'I know what I have to do differently in my daily work.',
        de: 'Ich weiß, was ich in meiner täglichen Arbeit anders machen muss.',
        fr: 'Je sais ce que je dois faire autrement dans mon travail quotidien.',
      }),
      statement('process_decide', 'process', {
        en: 'I may decide what has to be decided to serve a customer well.',
        de: 'Ich darf entscheiden, was zu entscheiden ist, um jemanden gut zu bedienen.',
        fr: 'Je peux décider de ce qu’il faut pour bien servir une cliente ou un client.',
      }),
      statement('process_measured', 'process', {
        en: 'What my work is measured by fits how we want to work.',
        de: 'Woran meine Arbeit gemessen wird, passt dazu, wie wir arbeiten wollen.',
        fr: 'Ce sur quoi mon travail est évalué correspond à la façon dont nous voulons travailler.',
      }),
      statement(
        'process_handover',
        'process',
        {
          en: 'Customers often have to wait or to repeat themselves, because work goes from one department to another.',
          de: 'Kundinnen und Kunden müssen oft warten oder alles noch einmal erzählen, weil Arbeit von einer Abteilung zur anderen geht.',
          fr: 'Les clients doivent souvent attendre ou se répéter, parce que le travail passe d’un service à l’autre.',
        },
        { isReversed: true },
      ),
      statement('technology_goal', 'technology', {
        en: 'The systems that I work with can do what this change needs.',
        de: 'Die Systeme, mit denen ich arbeite, können, was diese Veränderung braucht.',
        fr: 'Les systèmes avec lesquels je travaille peuvent faire ce que demande ce changement.',
      }),
      statement('technology_data', 'technology', {
        en: 'I have the data that I need, when I need them.',
        de: 'Ich habe die Daten, die ich brauche, wenn ich sie brauche.',
        fr: 'J’ai les données dont j’ai besoin, au moment où j’en ai besoin.',
      }),
      statement('technology_reliable', 'technology', {
        en: 'I can rely on our systems while a customer is waiting.',
        de: 'Ich kann mich auf unsere Systeme verlassen, während jemand wartet.',
        fr: 'Je peux compter sur nos systèmes pendant qu’un client attend.',
      }),
      statement('technology_help', 'technology', {
        en: 'When a system lets me down, I get help soon.',
        de: 'Wenn ein System versagt, bekomme ich bald Hilfe.',
        fr: 'Quand un système me fait défaut, j’obtiens vite de l’aide.',
      }),
    ],
  },
}
