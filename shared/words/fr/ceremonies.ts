import type { Key } from '../en'

/** French: names of the field: ceremonies, levels, roles, dispositions. One spelling each. */
export const ceremonies: Partial<Record<Key, string>> = {
  'ceremony.daily': 'Daily Scrum',
  'ceremony.scaledDaily': 'Scaled Daily Scrum',
  'ceremony.eatDaily': 'EAT-Daily',
  'ceremony.metaScrum': 'MetaScrum',
  'ceremony.scaledRetro': 'Rétrospective à l’échelle',

  'level.team': 'Équipe',
  /** `height` counts the Scrums: 1 is a Scrum of Scrums, 2 a Scrum of Scrums of Scrums. */
  'level.sos': 'Scrum of Scrums',
  'level.sosos': 'Scrum of Scrums of Scrums',
  'level.deeper': 'Niveau {height}',
  'level.eat': 'Executive Action Team',

  'role.member': 'Membre',
  'role.sm': 'Scrum Master',
  'role.po': 'Product Owner',
  'role.sosm': 'Scrum of Scrums Master',
  'role.cpo': 'Chief Product Owner',
  'role.stakeholder': 'Partie prenante',

  'cycle.delivery': 'Réalisation',
  'cycle.product': 'Produit',

  'disposition.resolve': 'Résolu',
  'disposition.take': 'Pris en charge',
  'disposition.ask': 'Précisions demandées',
  'disposition.return': 'Renvoyé avec un conseil',
  'disposition.decline': 'Refusé',
  'disposition.transform': 'Devenu sujet de transformation',

  'mark.unmarked': 'Pas encore noté',
  'mark.present': 'Présent',
  'mark.represented': 'Représenté',
  'mark.absent': 'Absent',

  'part.vision': 'Vision et objectif',
  'part.value': 'Valeur et mesures',
  'part.backlog': 'Le backlog ordonné',
  'part.consent': 'Tour de consentement',
  'part.dod': 'Definition of Done',
  'part.decisions': 'Décisions et prochaine date',
  'part.results': 'Expériences et résultats',
  'part.standardise': 'Ce que nous avons appris',
  'part.experiments': 'Prochaines expériences',
  'part.spread': 'Ce qu’il faut transmettre',
  'part.transformation': 'Backlog de transformation',

  'vote.consent': 'Consentement',
  'vote.concern': 'Consentement avec réserve',
  'vote.object': 'Objection',
  'vote.absent': 'Absent'
}
