import type { Hello } from '../../shared/ipc/contract'
import type { Result } from '../../shared/result'
import { learn } from '../../shared/words'
import { useApp } from './app'
import { ask, on } from './bridge'
import { setClock } from './clock'
import { complain, notify } from './notices'
import { forgetAll, refresh } from './reads'
import { followRoom } from './room'
import { useSession } from './session'

/** Listens to everything main says and asks how things stand. Called once, before the first paint. */
export async function connect(): Promise<void> {
  followRoom()
  on('audience', (audience) => useSession.setState({ audience }))
  on('changed', ({ topics }) => {
    refresh(topics)
    // The first unit or session ends the first run; a store that could not answer at the start may do so now.
    if (useApp.getState().hello?.empty !== false) void ask('app.hello', {}).then(greet)
  })
  on('progress', (progress) =>
    useApp.setState(({ progress: { [progress.job]: _before, ...others } }) => ({
      progress: progress.finished ? others : { ...others, [progress.job]: progress }
    }))
  )
  on('notice', ({ kind, text, advice }) => notify({ kind, text, advice, action: null }))
  on('look', async (look) => {
    await learn(look.locale)
    document.documentElement.lang = look.locale
    useApp.setState(({ hello }) => (hello === null ? {} : { hello: { ...hello, look } }))
  })
  on('openFile', ({ path }) => useApp.setState({ openFile: path }))

  const answer = await ask('app.hello', {})
  await greet(answer)
  if (!answer.ok) return
  for (const { text, advice } of answer.value.notices) notify({ kind: 'problem', text, advice, action: null })
  if (!answer.value.liveSession) return
  const current = await ask('session.current', {})
  if (current.ok) useSession.setState({ snapshot: current.value, receivedAt: performance.now() })
}

/** Takes in main's answer about the whole app; another workspace empties what was read. */
export async function greet(answer: Result<Hello>): Promise<void> {
  if (!answer.ok) {
    complain(answer.problem)
    return
  }
  await learn(answer.value.look.locale)
  setClock(answer.value.atWall, answer.value.rate)
  const before = useApp.getState().hello
  useApp.setState({ hello: answer.value })
  document.documentElement.lang = answer.value.look.locale
  if (!before || before.workspace === answer.value.workspace) return
  useApp.setState({ room: 'today', focusId: null, openFile: null })
  forgetAll()
}
