import type { Key } from '../en'

/** Brazilian Portuguese: names of the field: ceremonies, levels, roles, dispositions. One spelling each. */
export const ceremonies: Partial<Record<Key, string>> = {
  'ceremony.daily': 'Daily Scrum',
  'ceremony.scaledDaily': 'Scaled Daily Scrum',
  'ceremony.eatDaily': 'Daily do EAT',
  'ceremony.metaScrum': 'MetaScrum',
  'ceremony.scaledRetro': 'Retrospectiva escalada',

  'level.team': 'Time',
  'level.sos': 'Scrum of Scrums',
  'level.sosos': 'Scrum of Scrums of Scrums',
  'level.deeper': 'Nível {height}',
  'level.eat': 'Executive Action Team',

  'role.member': 'Membro',
  'role.sm': 'Scrum Master',
  'role.po': 'Product Owner',
  'role.sosm': 'Scrum of Scrums Master',
  'role.cpo': 'Chief Product Owner',
  'role.stakeholder': 'Stakeholder',

  'cycle.delivery': 'Entrega',
  'cycle.product': 'Produto',

  'disposition.resolve': 'Resolvido',
  'disposition.take': 'Assumido',
  'disposition.ask': 'Mais informações pedidas',
  'disposition.return': 'Devolvido com orientação',
  'disposition.decline': 'Recusado',
  'disposition.transform': 'Transformado em item de transformação',

  'mark.unmarked': 'Ainda sem marcação',
  'mark.present': 'Presente',
  'mark.represented': 'Com representante',
  'mark.absent': 'Ausente',

  'part.vision': 'Visão e meta',
  'part.value': 'Valor e métricas',
  'part.backlog': 'O backlog ordenado',
  'part.consent': 'Rodada de consentimento',
  'part.dod': 'Definição de Pronto',
  'part.decisions': 'Decisões e próxima data',
  'part.results': 'Experimentos e resultados',
  'part.standardise': 'O que aprendemos',
  'part.experiments': 'Próximos experimentos',
  'part.spread': 'O que passar adiante',
  'part.transformation': 'Backlog de transformação',

  'vote.consent': 'Consentimento',
  'vote.concern': 'Consentimento com ressalva',
  'vote.object': 'Objeção',
  'vote.absent': 'Ausente'
}
