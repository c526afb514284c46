import { arrivals } from '../../shared/ceremony/arrivals'
import type { AudienceSnapshot } from '../../shared/ceremony/audience-snapshot'
import type { SessionCommand } from '../../shared/ceremony/commands'
import { decide } from '../../shared/ceremony/decide'
import type { SessionEvent } from '../../shared/ceremony/events'
import { foldSession } from '../../shared/ceremony/evolve'
import type { FacilitatorSnapshot, SavedState } from '../../shared/ceremony/facilitator-snapshot'
import { type Fact, toDrafts } from '../../shared/ceremony/facts'
import type { CeremonyKind } from '../../shared/ceremony/kinds'
import { planSession } from '../../shared/ceremony/plan'
import { evolveRoom, openRoom, withContext } from '../../shared/ceremony/room'
import type { Room, SessionPhase } from '../../shared/ceremony/state'
import type { Ids } from '../../shared/ids'
import { refuse } from '../../shared/impediment/decide'
import type { Pushes } from '../../shared/ipc/contract'
import { err, ok, type Result } from '../../shared/result'
import { SECOND, type Stamp } from '../../shared/time'
import { message } from '../../shared/words/message'
import type { Store } from '../store/api'
import { ByClock } from './by-clock'
import { type Gap, gapSince } from './gap'
import { gather } from './gather'
import { WriteQueue } from './queue'
import { type ScreenChange, Screens, type ScreensOptions } from './screens'
import { realTimers, type Timers } from './timers'

export interface CeremonyHostOptions extends ScreensOptions {
  readonly store: Store
  readonly ids: Ids
  readonly onNotice: (notice: Pushes['notice']) => void
  readonly timers?: Timers
}

export type CeremonyHost = ReturnType<typeof createCeremonyHost>

const heartbeatMs = 2 * SECOND

/**
 * The live session: decides, moves the room forward and tells both screens at once, then hands what happened to the
 * store. The screens never wait for the disk; what they show as saved is.
 */
export function createCeremonyHost(options: CeremonyHostOptions) {
  const { store, clock, ids, timers = realTimers } = options
  let room: Room | null = null
  let steps = 0
  let gap: (Gap & { readonly cmd: string; readonly counted: boolean }) | null = null
  let asleepSince: Stamp | null = null
  let stopHeart: (() => void) | null = null
  let failing = false
  const queue = new WriteQueue({ store, clock, timers, onState: (state) => savedChanged(state) })
  const screens = new Screens(options, () => ({
    room,
    saved: queue.state,
    gap: gap && { awayMs: gap.awayMs, counted: gap.counted }
  }))
  const byClock = new ByClock({ clock, timers, session: () => room?.session ?? null, start: startByClock })

  return {
    /** Opens a ceremony of a unit in its lobby. A session that was live stays unfinished and can be resumed. */
    async open(unitId: string, kind: CeremonyKind): Promise<Result<{ sessionId: string }>> {
      await queue.settle()
      const context = await gather(store, { unitId, kind, at: clock.read() })
      if (!context.ok) return context
      const at = clock.read()
      const cmd = ids.next()
      const sessionId = ids.next()
      const event = planSession({
        context: context.value,
        kind,
        sessionId,
        cmd,
        at,
        ids,
        // The made-up organisation is never real, and says so of itself.
        rehearsal: clock.rate !== 1 && !options.sample()
      })
      enter(openRoom(context.value, [event]))
      queue.add({ batch: cmd, drafts: toDrafts([{ entity: 'sessionEvent', event }]), label: null, at })
      screens.show()
      return ok({ sessionId })
    },

    /**
     * Goes on with a stored session at the same speaker and time.
     * @param countGap whether the time since it was last alive counts as time of the room
     */
    async resume(sessionId: string, countGap: boolean): Promise<Result<null>> {
      if (room?.session.id === sessionId) return ok(null)
      await queue.settle()
      const stored = await store.session({ sessionId })
      if (!stored.ok) return stored
      const { events, lastAlive } = stored.value
      const session = foldSession(events)
      if (!session) return err('not-found', message('problem.notFound'))
      const at = clock.read()
      const context = await gather(store, { unitId: session.unitId, kind: session.kind, at, sessionId })
      if (!context.ok) return context
      enter(openRoom(context.value, events))
      recover(lastAlive, countGap)
      return ok(null)
    },

    /** A key press: decided, shown and on its way to the disk within one turn of the event loop. */
    do(command: SessionCommand): Result<null> {
      if (!room) return refuse('problem.rule.noSession')
      return carryOut(room, command)
    },

    /** The facilitator's answer to the time away. */
    countGap(count: boolean): Result<null> {
      if (!room || !gap) return ok(null)
      const { cmd: target, countedMs, leftOutMs } = gap
      gap = null
      const countMs = count ? countedMs : leftOutMs
      record({ type: 'gapAnswered', target, countMs }, ids.next(), clock.read())
      return ok(null)
    },

    /** A private note: it goes to the store and nowhere else. */
    note(turnId: string | null, text: string): Result<null> {
      if (!room) return refuse('problem.rule.noSession')
      const sessionId = room.session.id
      queue.add({
        batch: ids.next(),
        drafts: [
          {
            entity: 'note',
            rowId: `${sessionId}|${turnId ?? ''}`,
            kind: 'set',
            patch: { sessionId, turnId, text }
          }
        ],
        label: null,
        at: clock.read()
      })
      screens.show()
      return ok(null)
    },

    /** Looks again at what surrounds the session (after an import or a hand-off), which itself goes on. */
    async refresh(): Promise<Result<null>> {
      const { session } = room ?? {}
      if (!session) return ok(null)
      for (;;) {
        const saved = await queue.settle()
        if (!saved.ok) return saved
        const asked = steps
        const context = await gather(store, {
          unitId: session.unitId,
          kind: session.kind,
          at: clock.read(),
          sessionId: session.id
        })
        if (!context.ok) return context
        if (room?.session.id !== session.id) return ok(null)
        // Something was done while the store was gathering: its answer may lack it, so it is asked again.
        if (asked !== steps) continue
        room = withContext(room, context.value)
        const at = clock.read()
        const cmd = ids.next()
        const fresh = arrivals({ room, at, cmd, ids })
        if (fresh.length > 0) happen(fresh, cmd, at)
        else screens.show()
        return ok(null)
      }
    },

    /** Answers when all that was done in the room is durable, for whoever goes on from it outside the room. */
    settle: (): Promise<Result<null>> => queue.settle(),

    /** Leaves the session; one that is not closed can be resumed. Answers with the problem when not all is saved. */
    async leave(): Promise<Result<null>> {
      noteAlive()
      enter(null)
      screens.show()
      return queue.settle()
    },

    /** What the audience window shows: live, black or white; held still; one impediment alone. */
    setScreen(change: ScreenChange): void {
      screens.choose(change)
    },

    /** What is shown that belongs to no ceremony; null: nothing. */
    get wall() {
      return screens.wall
    },

    /** Displays or windows changed: the screens are told again. */
    refreshScreen: (): void => screens.show(),

    /** The machine is going to sleep. */
    suspend(): void {
      asleepSince = clock.read()
    },

    /** The machine is awake again: the time away counts until the facilitator says otherwise. */
    wake(): void {
      if (room && asleepSince && isLive(room.session.phase)) recover(asleepSince, true)
      asleepSince = null
    },

    /** The store is back after a restart: what waited is sent again. */
    storeRestarted: (): void => queue.retry(),

    audience: (): AudienceSnapshot => screens.audience(),

    current: (): FacilitatorSnapshot | null => screens.facilitator(),

    /** Whether a session is on the screens. */
    get live(): boolean {
      return room !== null
    },

    /** Whether people stand in front of it: from the start to the end of the parking lot. */
    get running(): boolean {
      return room !== null && isLive(room.session.phase)
    }
  }

  function enter(next: Room | null): void {
    room = next
    gap = null
    screens.reset()
    steps++
    heartbeat()
    byClock.look()
  }

  function carryOut(now: Room, command: SessionCommand): Result<null> {
    const at = clock.read()
    const cmd = ids.next()
    const decision = decide(now, command, at, cmd, ids)
    if (!decision.ok) return decision
    if (decision.value.length > 0) happen(decision.value, cmd, at)
    return ok(null)
  }

  /** A step like any other: undo goes back to the lobby, which then waits for its facilitator. */
  function startByClock(): void {
    const bookedAt = room?.session.bookedAt
    if (!room || !bookedAt || !carryOut(room, { type: 'start' }).ok) return
    const text = message('setup.notice.started', { time: bookedAt })
    options.onNotice({ kind: 'info', text, advice: null })
  }

  function happen(facts: readonly Fact[], cmd: string, at: Stamp): void {
    if (!room) return
    room = evolveRoom(room, facts)
    steps++
    queue.add({ batch: cmd, drafts: toDrafts(facts), label: null, at })
    heartbeat()
    byClock.look()
    screens.show()
  }

  /** Notes that the app was away, and sets the running watches to what the room has used. */
  function recover(alive: Stamp | null, counted: boolean): void {
    const last = room?.events.at(-1)
    if (!room || !last) return
    const at = clock.read()
    const found = gapSince(last.at, alive, at)
    const cmd = ids.next()
    const asks = isLive(room.session.phase) && found.awayMs > 0
    gap = asks ? { ...found, cmd, counted } : null
    const countMs = counted ? found.countedMs : found.leftOutMs
    record({ type: 'recovered', awayMs: found.awayMs, countMs }, cmd, at)
  }

  /** What Sameday notes itself, beside what the facilitator does. */
  function record(event: OwnEvent, cmd: string, at: Stamp): void {
    if (!room) return
    const about = { id: ids.next(), session: room.session.id, cmd, at }
    happen([{ entity: 'sessionEvent', event: { ...event, ...about } }], cmd, at)
  }

  function savedChanged(saved: SavedState): void {
    if (saved.state === 'failed' && !failing) {
      const { text, advice } = saved.problem
      options.onNotice({ kind: 'problem', text, advice })
    }
    if (saved.state === 'saved' && failing)
      options.onNotice({ kind: 'info', text: message('notice.savedAgain'), advice: null })
    failing = saved.state === 'failed'
    screens.show()
  }

  /** While watches run, the store is told every two seconds that they do: what a crash can hide is no more than that. */
  function heartbeat(): void {
    if (!room || !isLive(room.session.phase)) {
      stopHeart?.()
      stopHeart = null
    } else {
      stopHeart ??= timers.after(heartbeatMs, beat)
    }
  }

  function beat(): void {
    stopHeart = null
    noteAlive()
    heartbeat()
  }

  /** Only a hint for recovery: when it fails, the queue's own failure is what people need to see. */
  function noteAlive(): void {
    if (room && isLive(room.session.phase))
      store.alive({ sessionId: room.session.id, at: clock.read() }).catch(() => undefined)
  }
}

type Own<E> = E extends unknown ? Omit<E, 'id' | 'session' | 'cmd' | 'at'> : never
type OwnEvent = Own<Extract<SessionEvent, { type: 'recovered' | 'gapAnswered' }>>

/** Phases in which a watch runs. */
const isLive = (phase: SessionPhase): boolean =>
  phase === 'running' || phase === 'paused' || phase === 'parking'
