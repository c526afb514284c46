import type { AudienceCard } from '../../../../shared/ceremony/audience-card'
import type { AudienceSnapshot } from '../../../../shared/ceremony/audience-snapshot'
import type { Figure } from '../../../../shared/ceremony/metascrum-state'
import { DAY, MINUTE, SECOND } from '../../../../shared/time'
import { message } from '../../../../shared/words/message'
import type { Texts } from '../texts'
import { base, face, name, roomOf, rows, run, type States, turnLeft } from './room'

const figures: readonly Figure[] = (
  [
    ['Points a Sprint', 'productivity', '', 184, 171, 'better', 180, true],
    ['Payments settled in under a minute', 'value', '%', 93.4, 96, 'worse', 95, false],
    ['Escaped defects', 'quality', '', 4, 4, null, 3, false],
    ['How we are', 'sustainability', '', 4.1, null, null, null, null]
  ] as const
).map(([name, category, measure, last, before, went, target, meetsTarget]) => ({
  name,
  category,
  measure,
  last,
  before,
  went,
  target,
  meetsTarget
}))

const metaScrumParts = ['vision', 'value', 'backlog', 'negotiate', 'dod', 'consent', 'decisions'] as const

/** A part of a MetaScrum; `consent`: with the round under way. */
export const part = (
  texts: Texts,
  which: Extract<AudienceCard, { kind: 'part' }>['part'],
  consent = false
): AudienceSnapshot => ({
  ...roomOf(texts),
  kind: 'metaScrum',
  turn: turnLeft(70 * SECOND),
  box: face(18 * MINUTE, 60 * MINUTE),
  projectedOverMs: 0,
  view: run(
    {
      kind: 'part',
      part: which,
      title: '',
      vision: texts.vision,
      backlog: texts.titles.map((title, index) => ({
        id: String(index),
        number: index + 1,
        was: index === 1 ? null : index === 2 ? 11 : index + 1,
        title,
        value: 40 - index,
        doing: which === 'transformation' && index < 2,
        behind: which === 'transformation' ? 3 * index : 0,
        budget: null,
        end: which === 'backlog' && index === 3 ? ('killed' as const) : null
      })),
      backlogCount: 31,
      now: which === 'negotiate' ? 2 : -1,
      lead: null,
      visionAbove: which === 'vision' ? { sentence: texts.vision, unitName: texts.above } : null,
      outside:
        which === 'backlog'
          ? texts.titles.slice(0, 2).map((title) => message('meta.outside.moved', { title, from: 3, to: 11 }))
          : [],
      outsideCount: which === 'backlog' ? 2 : 0,
      figures: which === 'value' ? figures : [],
      consent: consent
        ? {
            given: 9,
            of: texts.people.length,
            open: 2,
            votes: texts.people.map((each, index) => ({
              name: index === 4 ? '' : each,
              number: index + 1,
              vote: (['consent', 'concern', 'object', 'absent', null] as const)[index % 5] ?? null,
              reason: index % 5 === 2 ? texts.sentence : '',
              answer: index === 7 ? { how: 'over' as const, by: each } : null
            }))
          }
        : null,
      dod: texts.titles,
      dodStanding: { version: 7, teams: 23, met: texts.titles.map((_, index) => 23 - index) },
      decisions: which === 'value' ? [] : texts.titles,
      changes: [],
      next: which === 'decisions' ? base.atWall + 14 * DAY : null,
      told: null
    },
    metaScrumParts.map((each, index) => ({
      id: each,
      name: '',
      part: each,
      number: null,
      person: false,
      state: each === which ? 'now' : index < 2 ? 'done' : 'waiting',
      ms: 10 * MINUTE,
      overMs: 0,
      age: null
    }))
  )
})

export const metaScrumStates = (texts: Texts): States => {
  const preference = (text: string): AudienceSnapshot => ({
    ...part(texts, 'preferences'),
    view: run(
      {
        kind: 'preference',
        about: 'wish',
        name: name(texts.people, 2),
        number: 3,
        rep: name(texts.people, 1),
        text
      },
      rows(texts.people, 2).map((row) => ({ ...row, person: true }))
    )
  })
  return {
    'eat-transformation': { ...part(texts, 'transformation'), kind: 'eatDaily' },
    'metascrum-vision': part(texts, 'vision'),
    'metascrum-value': part(texts, 'value'),
    'metascrum-backlog': part(texts, 'backlog'),
    'metascrum-preference': preference(''),
    'metascrum-preference-noted': preference(texts.sentence.slice(0, 300)),
    'metascrum-negotiate': part(texts, 'negotiate'),
    'metascrum-consent': part(texts, 'consent', true),
    'metascrum-dod': part(texts, 'dod'),
    'metascrum-decisions': part(texts, 'decisions')
  }
}
