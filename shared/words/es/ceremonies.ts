import type { Key } from '../en'

/** Spanish: names of the field: ceremonies, levels, roles, dispositions. One spelling each. */
export const ceremonies: Partial<Record<Key, string>> = {
  'ceremony.daily': 'Daily Scrum',
  'ceremony.scaledDaily': 'Scaled Daily Scrum',
  'ceremony.eatDaily': 'EAT-Daily',
  'ceremony.metaScrum': 'MetaScrum',
  'ceremony.scaledRetro': 'Retrospectiva escalada',

  'level.team': 'Equipo',
  /** `height` counts the Scrums: 1 is a Scrum of Scrums, 2 a Scrum of Scrums of Scrums. */
  'level.sos': 'Scrum of Scrums',
  'level.sosos': 'Scrum of Scrums of Scrums',
  'level.deeper': 'Nivel {height}',
  'level.eat': 'Executive Action Team',

  'role.member': 'Miembro',
  'role.sm': 'Scrum Master',
  'role.po': 'Product Owner',
  'role.sosm': 'Scrum of Scrums Master',
  'role.cpo': 'Chief Product Owner',
  'role.stakeholder': 'Stakeholder',

  'cycle.delivery': 'Entrega',
  'cycle.product': 'Producto',

  'disposition.resolve': 'Resuelto',
  'disposition.take': 'Asumido',
  'disposition.ask': 'Se pidió más',
  'disposition.return': 'Devuelto con orientación',
  'disposition.decline': 'Rechazado',
  'disposition.transform': 'Convertido en tema de transformación',

  'mark.unmarked': 'Sin marcar',
  'mark.present': 'Presente',
  'mark.represented': 'Representado',
  'mark.absent': 'Ausente',

  'part.vision': 'Visión y objetivo',
  'part.value': 'Valor y métricas',
  'part.backlog': 'El backlog ordenado',
  'part.consent': 'Ronda de consentimiento',
  'part.dod': 'Definition of Done',
  'part.decisions': 'Decisiones y próxima fecha',
  'part.results': 'Experimentos y resultados',
  'part.standardise': 'Qué aprendimos',
  'part.experiments': 'Próximos experimentos',
  'part.spread': 'Qué compartir con otros',
  'part.transformation': 'Backlog de transformación',

  'vote.consent': 'Consentimiento',
  'vote.concern': 'Consentimiento con reparo',
  'vote.object': 'Objeción',
  'vote.absent': 'Ausente'
}
