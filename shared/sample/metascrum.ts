import type { SessionCommand } from '../ceremony/commands'
import type { Ids } from '../ids'
import type { Cue } from './play'

/** An Executive MetaScrum: so many working days ago, and what happened in it. */
export interface PastMetaScrum {
  readonly daysAgo: number
  readonly cues: readonly Cue[]
}

type Vote = Extract<SessionCommand, { type: 'vote' }>['vote']
/** What a stakeholder said, and why where it was more than yes. */
type Said = readonly [Vote] | readonly [Vote, string]

/** Two executive cycles and the one that runs: an objection decided over, a quiet one, and one with a concern. */
export const metaScrums = (ids: Ids): readonly PastMetaScrum[] => [
  {
    daysAgo: 23,
    cues: [
      moved(['3', '13', 'Both others are wanted by the whole network']),
      consent(
        ['consent'],
        ['consent'],
        ['object', 'Station staff hear of the pilot from the press. I want them asked first.'],
        ['consent'],
        ['concern', 'Forty gates a month are more than the workshop has ever changed.']
      ),
      over(
        'Mei-Ling Tan',
        'The paper contract ends in autumn. Station staff are asked before the first gate.'
      ),
      decided(ids, [
        'priority',
        'Barcode tickets stay second, over Yuki Hayashi’s objection: the paper contract ends in autumn and cannot be longer. Station staff are asked before the first gate is changed.'
      ])
    ]
  },
  {
    daysAgo: 13,
    cues: [
      moved(['10', '11', 'Two night trains a week are cancelled for want of a guard']),
      consent(['consent'], ['consent'], ['consent'], ['consent'], ['consent']),
      decided(ids, ['dod', 'From the next Sprint on, every change can be switched off without a release.'])
    ]
  },
  {
    daysAgo: 3,
    cues: [
      moved(
        ['2', '1', 'Paper tickets end in autumn whatever we do'],
        ['7', '5', 'Dispatch cannot plan the summer without it']
      ),
      consent(
        ['consent'],
        ['consent'],
        ['concern', 'Two pilots in one autumn are a lot for the station staff.'],
        ['consent'],
        ['absent']
      ),
      decided(
        ids,
        ['budget', 'Move £40,000 from loyalty to the gate pilot.'],
        ['vision', 'Ask passengers of the partner operators before the next MetaScrum.']
      )
    ]
  }
]

const moved = (...moves: readonly (readonly [item: string, before: string, why: string])[]): Cue => ({
  turnOf: 'backlog',
  commands: moves.map(([item, before, reason]) => ({
    type: 'reorderItem',
    item: `sample-item-${item}`,
    beforeId: `sample-item-${before}`,
    reason
  }))
})

const stakeholders = [
  'hanna-virtanen',
  'luca-bellandi',
  'yuki-hayashi',
  'fatima-el-idrissi',
  'dmitri-sokolenko'
]

/** The objection of the third, and why the chief product owner decided over it. */
const over = (by: string, text: string): Cue => ({
  turnOf: 'consent',
  commands: [{ type: 'answerObjection', person: stakeholders[2] ?? '', how: 'over', by, text }]
})

const consent = (...said: readonly Said[]): Cue => ({
  turnOf: 'consent',
  commands: [
    { type: 'freezeOrder' },
    ...said.map(
      ([vote, reason = ''], index): SessionCommand => ({
        type: 'vote',
        person: stakeholders[index] ?? '',
        vote,
        reason
      })
    )
  ]
})

type Kind = Extract<SessionCommand, { type: 'decide' }>['kind']
const decided = (ids: Ids, ...decisions: readonly (readonly [Kind, string])[]): Cue => ({
  turnOf: 'decisions',
  commands: decisions.map(([kind, text]) => ({ type: 'decide', decision: ids.next(), kind, text }))
})
