import type { Key } from '../en'

/** German: names of the field: ceremonies, levels, roles, dispositions. One spelling each. */
export const ceremonies: Partial<Record<Key, string>> = {
  'ceremony.daily': 'Daily Scrum',
  'ceremony.scaledDaily': 'Scaled Daily Scrum',
  'ceremony.eatDaily': 'EAT-Daily',
  'ceremony.metaScrum': 'MetaScrum',
  'ceremony.scaledRetro': 'Scaled-Retrospektive',

  'level.team': 'Team',
  /** `height` counts the Scrums: 1 is a Scrum of Scrums, 2 a Scrum of Scrums of Scrums. */
  'level.sos': 'Scrum of Scrums',
  'level.sosos': 'Scrum of Scrums of Scrums',
  'level.deeper': 'Ebene {height}',
  'level.eat': 'Executive Action Team',

  'role.member': 'Mitglied',
  'role.sm': 'Scrum Master',
  'role.po': 'Product Owner',
  'role.sosm': 'Scrum of Scrums Master',
  'role.cpo': 'Chief Product Owner',
  'role.stakeholder': 'Stakeholder',

  'cycle.delivery': 'Umsetzung',
  'cycle.product': 'Produkt',

  'disposition.resolve': 'Gelöst',
  'disposition.take': 'Übernommen',
  'disposition.ask': 'Nachgefragt',
  'disposition.return': 'Mit Rat zurückgegeben',
  'disposition.decline': 'Abgelehnt',
  'disposition.transform': 'Zum Transformationsthema gemacht',

  'mark.unmarked': 'Noch offen',
  'mark.present': 'Da',
  'mark.represented': 'Vertreten',
  'mark.absent': 'Fehlt',

  'part.vision': 'Vision und Ziel',
  'part.value': 'Wert und Kennzahlen',
  'part.backlog': 'Das geordnete Backlog',
  'part.consent': 'Konsentrunde',
  'part.dod': 'Definition of Done',
  'part.decisions': 'Beschlüsse und nächster Termin',
  'part.results': 'Experimente und Ergebnisse',
  'part.standardise': 'Was wir gelernt haben',
  'part.experiments': 'Nächste Experimente',
  'part.spread': 'Was weitergegeben wird',
  'part.transformation': 'Transformation Backlog',

  'vote.consent': 'Konsent',
  'vote.concern': 'Konsent mit Bedenken',
  'vote.object': 'Einwand',
  'vote.absent': 'Abwesend'
}
