/** Names of the field: ceremonies, levels, roles, dispositions. One spelling each. */
export const ceremonies = {
  'ceremony.daily': 'Daily Scrum',
  'ceremony.scaledDaily': 'Scaled Daily Scrum',
  'ceremony.eatDaily': 'EAT Daily',
  'ceremony.metaScrum': 'MetaScrum',
  'ceremony.scaledRetro': 'Scaled Retrospective',

  'level.team': 'Team',
  /** `height` counts the Scrums: 1 is a Scrum of Scrums, 2 a Scrum of Scrums of Scrums. */
  'level.sos': 'Scrum of Scrums',
  'level.sosos': 'Scrum of Scrums of Scrums',
  'level.deeper': 'Level {height}',
  'level.eat': 'Executive Action Team',

  'role.member': 'Member',
  'role.sm': 'Scrum Master',
  'role.po': 'Product Owner',
  'role.sosm': 'Scrum of Scrums Master',
  'role.cpo': 'Chief Product Owner',
  'role.stakeholder': 'Stakeholder',

  'cycle.delivery': 'Delivery',
  'cycle.product': 'Product',

  'disposition.resolve': 'Resolved',
  'disposition.take': 'Taken',
  'disposition.ask': 'Asked for more',
  'disposition.return': 'Returned with guidance',
  'disposition.decline': 'Declined',
  'disposition.transform': 'Made a transformation item',

  'mark.unmarked': 'Not marked yet',
  'mark.present': 'Present',
  'mark.represented': 'Represented',
  'mark.absent': 'Absent',

  'part.vision': 'Vision and goal',
  'part.value': 'Value and metrics',
  'part.backlog': 'The ordered backlog',
  'part.consent': 'Consent round',
  'part.dod': 'Definition of done',
  'part.decisions': 'Decisions and next date',
  'part.results': 'Experiments and results',
  'part.standardise': 'What we learnt',
  'part.experiments': 'Next experiments',
  'part.spread': 'What to hand on',
  'part.transformation': 'Transformation backlog',

  'vote.consent': 'Consent',
  'vote.concern': 'Consent with concern',
  'vote.object': 'Object',
  'vote.absent': 'Absent'
} as const
