import type { AudienceSnapshot, AudienceView } from '../../../../shared/ceremony/audience-snapshot'
import type { Texts } from '../texts'
import { answersOf, base, itemsOf, name, roomOf, type States } from './room'

export const lobbyStates = (texts: Texts): States => {
  const lobby = (view: Partial<Extract<AudienceView, { screen: 'lobby' }>>): AudienceSnapshot => ({
    ...roomOf(texts),
    view: {
      screen: 'lobby',
      bookedAt: null,
      goal: '',
      byClock: false,
      roster: texts.teams.map((team, index) => ({
        id: String(index),
        name: team,
        number: index + 1,
        mark: (['present', 'represented', 'unmarked', 'absent'] as const)[index % 4] ?? 'unmarked',
        by: name(texts.people, index),
        stakeholder: index % 3 === 1
      })),
      answers: [],
      gone: [],
      ...view
    }
  })
  const answers = answersOf(texts)
  return {
    idle: { ...base, kind: null, box: null },
    lobby: lobby({ bookedAt: '09:00', goal: texts.sentence }),
    'lobby-by-clock': {
      ...lobby({ bookedAt: '09:00', byClock: true }),
      order: { how: 'random', seed: 4711 }
    },
    'lobby-bare': lobby({}),
    'lobby-answers': lobby({ bookedAt: '09:00', answers }),
    'lobby-gone': lobby({ bookedAt: '09:00', answers: answers.slice(0, 1), gone: itemsOf(texts).slice(1) })
  }
}
