import { agendaKinds } from '../../../shared/ceremony/agenda'
import { keyActions, keyMapOf } from '../../../shared/keys'
import { soundLevels } from '../../../shared/look'
import type { Key } from '../../../shared/words'
import { command, isLive, type KeyAction, meaningOf, type NotNow, screen } from '../../ceremony/keyMeaning'
import { goTo, type Room, rooms, useApp } from '../../stores/app'
import { ask } from '../../stores/bridge'
import { greet } from '../../stores/connect'
import { onRoomScreen, useSession } from '../../stores/session'
import { askWhose } from '../ceremony/opening'
import { railRooms } from '../frame/Rail'
import { toggleTheme } from '../frame/toggleTheme'
import { actionText } from '../keys/keyText'
import { setLook } from '../keys/setLook'
import { openMorning } from '../report/morning'
import { carryOut } from '../session/carryOut'
import { standingOf } from '../session/standing'
import { openSheet } from '../session/ui'
import { openBoard } from '../transformation/open'
import { entry, type Here } from './command'
import type { Entry } from './entry'
import { fileCommands } from './fileCommands'

/** Every command there is, those that make no sense now with the reason. */
export const commandsOf = (here: Here): readonly Entry[] => [
  ...sessionCommands(here),
  ...roomCommands(here),
  ...fileCommands(here),
  ...preferences(here)
]

function sessionCommands(here: Here): readonly Entry[] {
  const { hello, snapshot, words } = here
  const map = keyMapOf(hello.look.keys)
  const standing = snapshot && standingOf(snapshot, hello.look)
  const doing = (id: string, title: string, keys: readonly string[], meaning: KeyAction | NotNow): Entry =>
    entry(here, {
      id,
      title,
      keys,
      why: meaning.type === 'notNow' ? meaning.why : null,
      run: () => {
        if (meaning.type !== 'notNow' && snapshot) carryOut(meaning, snapshot)
      }
    })
  const closed: NotNow = { type: 'notNow', why: 'keys.not.noCeremony' }
  const only = (allowed: boolean, type: 'undo' | 'redo' | 'finish', why: Key): KeyAction | NotNow =>
    !snapshot ? closed : allowed ? command({ type }) : { type: 'notNow', why }
  const undo = snapshot?.undo ?? { undoable: 0, redoable: 0 }
  const live = snapshot !== null && isLive(snapshot.session.phase)
  const lobby = snapshot?.session.phase === 'lobby'
  return [
    ...keyActions
      .filter((id) => id !== 'keys')
      .map((id) =>
        doing(id, actionText(id, words), map[id], standing === null ? closed : meaningOf(id, standing))
      ),
    doing(
      'undo',
      words.say('keys.do.undo'),
      ['Control+Z'],
      only(undo.undoable > 0, 'undo', 'keys.not.noUndo')
    ),
    doing(
      'redo',
      words.say('keys.do.redo'),
      ['Control+Shift+Z'],
      only(undo.redoable > 0, 'redo', 'keys.not.noRedo')
    ),
    doing(
      'review',
      words.say('keys.do.review'),
      ['Control+Shift+.'],
      only(live, 'finish', lobby ? 'keys.not.notStarted' : 'keys.not.turnsOver')
    ),
    doing(
      'fullScreen',
      words.say('keys.do.fullScreen'),
      ['F11'],
      snapshot ? screen({ type: 'fullScreen', on: !snapshot.screen.fullScreen }) : closed
    ),
    doing(
      'setUp',
      words.say('setup.title'),
      [],
      !snapshot
        ? closed
        : snapshot.session.phase === 'closed'
          ? { type: 'notNow', why: 'keys.not.closed' }
          : { type: 'open', sheet: 'setUp' }
    ),
    entry(here, {
      id: 'testClicker',
      title: words.say('keys.test'),
      why: snapshot ? null : 'keys.not.noCeremony',
      run: () => {
        useSession.setState({ away: false })
        openSheet('clicker')
      }
    })
  ]
}

function roomCommands(here: Here): readonly Entry[] {
  const { hello, snapshot, away, words } = here
  const isWelcome = hello.empty && snapshot === null
  return [
    ...rooms.map((room) => {
      const at = (railRooms as readonly Room[]).indexOf(room)
      return entry(here, {
        id: `room ${room}`,
        title: words.say('palette.goTo', { room: words.say(`nav.${room}`) }),
        keys: at >= 0 ? [`Alt+${at + 1}`] : [],
        why: isWelcome ? 'palette.empty' : null,
        run: () => leaveFor(() => goTo(room))
      })
    }),
    entry(here, {
      id: 'morning',
      title: words.say('morning.title'),
      why: isWelcome ? 'palette.empty' : null,
      run: openMorning
    }),
    ...agendaKinds.map((kind) =>
      entry(here, {
        id: `open ${kind}`,
        title: words.say('agenda.open', { ceremony: words.say(`ceremony.${kind}`) }),
        why: isWelcome ? 'palette.empty' : null,
        run: () => askWhose(kind)
      })
    ),
    entry(here, {
      id: 'transformation',
      title: words.say('board.title'),
      why: isWelcome ? 'palette.empty' : null,
      run: () => leaveFor(openBoard)
    }),
    entry(here, {
      id: 'heat',
      title: words.say(wallShown() ? 'heat.hide' : 'heat.show'),
      why: isWelcome ? 'palette.empty' : null,
      run: () => void ask('screen.set', { type: 'wall', wall: wallShown() ? null : 'heat' })
    }),
    ...(snapshot
      ? [
          entry(here, {
            id: 'away',
            title: words.say(away ? 'palette.backToSession' : 'palette.toRooms'),
            run: () => useSession.setState({ away: !away })
          })
        ]
      : []),
    ...(hello.workspace === 'sample'
      ? [
          entry(here, {
            id: 'leaveSample',
            title: words.say('nav.leaveSample'),
            run: () => void ask('workspace.open', { which: 'own' }).then(greet)
          })
        ]
      : []),
    entry(here, {
      id: 'help',
      title: words.say('keys.do.keys'),
      keys: ['?', 'F1'],
      run: () => (snapshot && !away ? openSheet('keys') : useApp.setState({ help: true }))
    })
  ]
}

/** Whether the room sees the heat tree now. */
const wallShown = () => onRoomScreen(useSession.getState())?.view.screen === 'heat'

function preferences(here: Here): readonly Entry[] {
  const { hello, words } = here
  const { look } = hello
  const already = (is: boolean): Key | null => (is ? 'palette.already' : null)
  return [
    ...(['bright', 'dim'] as const).map((theme) =>
      entry(here, {
        id: `theme ${theme}`,
        title: words.say(`palette.theme.${theme}`),
        keys: ['Control+Shift+L'],
        why: already(look.audienceTheme === theme),
        run: toggleTheme
      })
    ),
    ...soundLevels.map((sound) =>
      entry(here, {
        id: `sound ${sound}`,
        title: words.say(`palette.sound.${sound}`),
        why: already(look.sound === sound),
        run: () => void setLook({ name: 'sound', value: sound })
      })
    ),
    entry(here, {
      id: 'clicker',
      title: words.say(look.clicker ? 'palette.clicker.off' : 'palette.clicker.on'),
      run: () => void setLook({ name: 'clicker', value: !look.clicker })
    })
  ]
}

/** Shows a room; a ceremony that is open goes on meanwhile. */
export function leaveFor(run: () => void): void {
  if (useSession.getState().snapshot) useSession.setState({ away: true })
  run()
}
