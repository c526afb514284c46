import type { Ids } from '../ids'
import type { Cue } from './play'

/** The Executive MetaScrum of three working days ago: two moves, a round with one concern, two decisions. */
export const metaScrumCues = (ids: Ids): readonly Cue[] => [
  {
    turnOf: 'backlog',
    commands: [
      {
        type: 'reorderItem',
        item: 'sample-item-2',
        beforeId: 'sample-item-1',
        reason: 'Paper tickets end in autumn whatever we do'
      },
      {
        type: 'reorderItem',
        item: 'sample-item-7',
        beforeId: 'sample-item-5',
        reason: 'Dispatch cannot plan the summer without it'
      }
    ]
  },
  {
    turnOf: 'consent',
    commands: [
      { type: 'freezeOrder' },
      { type: 'vote', person: 'hanna-virtanen', vote: 'consent', reason: '' },
      { type: 'vote', person: 'luca-bellandi', vote: 'consent', reason: '' },
      {
        type: 'vote',
        person: 'yuki-hayashi',
        vote: 'concern',
        reason: 'Two pilots in one autumn are a lot for the station staff.'
      },
      { type: 'vote', person: 'fatima-el-idrissi', vote: 'consent', reason: '' },
      { type: 'vote', person: 'dmitri-sokolenko', vote: 'absent', reason: '' }
    ]
  },
  {
    turnOf: 'decisions',
    commands: [
      {
        type: 'decide',
        decision: ids.next(),
        kind: 'budget',
        text: 'Move £40,000 from loyalty to the gate pilot.'
      },
      {
        type: 'decide',
        decision: ids.next(),
        kind: 'dod',
        text: 'From the next Sprint on, every change can be switched off without a release.'
      }
    ]
  }
]
