import type { Key } from '../../en'

/** French: the Insights room. */
export const insights: Partial<Record<Key, string>> = {
  'insights.empty': 'Les graphiques apparaissent après 3 séances closes.',
  'insights.so.far':
    '{count, plural, =0 {Aucune n’est encore close.} one {# est close.} other {# sont closes.}}',
  'insights.lead': 'Les {days, number} derniers jours',
  'insights.kept': 'Timebox tenue',
  'insights.kept.text': '{kept, number} cérémonies sur {all, number} ont fini dans leur timebox',
  'insights.sameDay': 'Réponse le jour même',
  'insights.sameDay.text':
    '{same, number} réponses sur {all, number} sont venues le jour de l’arrivée du besoin',
  'insights.open': 'Obstacles ouverts',
  'insights.open.text':
    'récents : {fresh, number}, vieillissants : {warn, number}, anciens : {stale, number}',
  'insights.boxes': 'Part de la timebox utilisée par chaque cérémonie',
  'insights.boxes.note': 'Chaque point est une cérémonie ; la ligne est sa timebox.',
  'insights.boxes.dot': '{kind}, {date} : {used} sur {box}',
  'insights.boxes.over': 'hors timebox',
  'insights.boxes.within': 'dans la timebox',
  'insights.answers': 'Temps entre l’arrivée et la réponse, par niveau',
  'insights.answers.none': 'Pas encore de réponse d’en haut.',
  'insights.answers.hours': '{hours, number, ::.0} h',
  'insights.ages': 'Obstacles ouverts par âge',
  'insights.age.fresh': 'Récent',
  'insights.age.warn': 'Vieillissant',
  'insights.age.stale': 'Ancien'
}
