import { useEffect } from 'react'
import { create } from 'zustand'
import type { Topic } from '../../shared/ipc/contract'
import type { ReadInput, ReadName, ReadOutputs } from '../../shared/ipc/reads'
import type { Problem } from '../../shared/result'
import { read } from './bridge'

/** Which stored things an answer is made of: when one changes, the answer is read again. */
const topicsByRead: Readonly<Record<ReadName, readonly Topic[]>> = {
  org: ['org', 'impediments'],
  unit: ['org', 'impediments'],
  agenda: ['org', 'sessions'],
  today: ['org', 'impediments', 'sessions'],
  impediments: ['impediments', 'org'],
  board: ['impediments', 'org'],
  impediment: ['impediments', 'org'],
  // How long a box is, is a setting, which comes with the sessions that set it.
  plan: ['org', 'sessions'],
  way: ['org', 'sessions'],
  similar: ['impediments', 'org'],
  life: ['impediments', 'org', 'sessions', 'product'],
  effect: ['impediments', 'org', 'product'],
  effects: ['impediments', 'org', 'product'],
  dependencies: ['dependencies', 'impediments', 'org'],
  waiting: ['dependencies', 'org'],
  history: ['sessions', 'org'],
  report: ['sessions', 'impediments', 'dependencies', 'product'],
  morning: ['sessions', 'impediments', 'dependencies', 'org'],
  transformation: ['product', 'impediments', 'org', 'sessions'],
  // What became confidential is no longer told.
  backlog: ['product', 'impediments'],
  product: ['product', 'org'],
  productRoom: ['product', 'org', 'sessions'],
  parts: ['product', 'org'],
  roadmap: ['product', 'org'],
  items: ['product'],
  goals: ['product', 'org'],
  alignment: ['product', 'org'],
  dod: ['product', 'org'],
  sprints: ['product', 'org'],
  metrics: ['product', 'org'],
  experiments: ['product', 'org'],
  notes: ['sessions'],
  productInsights: ['product', 'sessions', 'org'],
  insights: ['sessions', 'impediments', 'dependencies', 'org'],
  hints: ['sessions', 'org'],
  heat: ['impediments', 'org'],
  share: ['org', 'impediments', 'dependencies', 'sessions', 'product', 'share'],
  search: ['org', 'impediments', 'sessions']
}

interface Entry {
  readonly name: ReadName
  readonly input: unknown
  readonly value: unknown
  readonly problem: Problem | null
  readonly stale: boolean
}

const useCache = create<{ readonly entries: ReadonlyMap<string, Entry> }>(() => ({ entries: new Map() }))
const watchers = new Map<string, number>()
const asked = new Map<string, number>()
let lastAsk = 0

export interface Reading<T> {
  /** Undefined until the first answer; the last good answer while a newer one is on its way. */
  readonly value: T | undefined
  readonly problem: Problem | null
}

/** What the store answers, kept fresh while the component is mounted. `null` input reads nothing. */
export function useRead<N extends ReadName>(name: N, input: ReadInput<N> | null): Reading<ReadOutputs[N]> {
  const key = input === null ? null : `${name} ${JSON.stringify(input)}`
  const entry = useCache(({ entries }) => (key === null ? undefined : entries.get(key)))
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the name and the input, by value
  useEffect(() => {
    if (key === null || input === null) return
    watchers.set(key, (watchers.get(key) ?? 0) + 1)
    const known = useCache.getState().entries.get(key)
    if ((!known || known.stale) && !asked.has(key)) void fetchInto(key, name, input)
    return () => leave(key)
  }, [key])
  return { value: entry?.value as ReadOutputs[N] | undefined, problem: entry?.problem ?? null }
}

/** Asks for what the first room will want, while its scripts are still on their way. */
export const readAhead = <N extends ReadName>(name: N, input: ReadInput<N>): void =>
  void fetchInto(`${name} ${JSON.stringify(input)}`, name, input)

async function fetchInto<N extends ReadName>(key: string, name: N, input: ReadInput<N>): Promise<void> {
  const ask = ++lastAsk
  asked.set(key, ask)
  const result = await read(name, input)
  // A later question for the same thing is under way: its answer is the newer one.
  if (asked.get(key) !== ask) return
  asked.delete(key)
  const before = useCache.getState().entries.get(key)
  put(key, {
    name,
    input,
    value: result.ok ? result.value : before?.value,
    problem: result.ok ? null : result.problem,
    stale: false
  })
}

/** Something stored has changed: read again what is on screen, forget what is not. */
export function refresh(topics: readonly Topic[]): void {
  for (const [key, entry] of useCache.getState().entries) {
    if (!topicsByRead[entry.name].some((topic) => topics.includes(topic))) continue
    if (watchers.has(key)) void fetchInto(key, entry.name, entry.input as ReadInput<ReadName>)
    else put(key, { ...entry, stale: true })
  }
  for (const key of asked.keys()) {
    const entry = useCache.getState().entries.get(key)
    if (!entry) restart(key)
  }
}

// An answer that was on its way when the change came may be older than the change.
function restart(key: string): void {
  const space = key.indexOf(' ')
  const name = key.slice(0, space) as ReadName
  void fetchInto(key, name, JSON.parse(key.slice(space + 1)))
}

/** Another workspace is open: nothing read so far holds. */
export function forgetAll(): void {
  useCache.setState({ entries: new Map() })
  for (const key of watchers.keys()) restart(key)
}

function leave(key: string): void {
  const left = (watchers.get(key) ?? 1) - 1
  if (left > 0) watchers.set(key, left)
  else watchers.delete(key)
  // What nobody has looked at for a while makes room.
  const { entries } = useCache.getState()
  if (entries.size <= 60) return
  useCache.setState({ entries: new Map([...entries].filter(([each], at) => watchers.has(each) || at > 30)) })
}

const put = (key: string, entry: Entry) =>
  useCache.setState(({ entries }) => ({ entries: new Map(entries).set(key, entry) }))
