import { expect, test } from 'vitest'
import { createRouter, type Handlers } from '../../electron/router'
import { asks } from '../../shared/ipc/contract'
import { err, ok, Refusal } from '../../shared/result'
import { message } from '../../shared/words/message'

const reported: unknown[] = []
const heard: unknown[] = []
const handlers = {
  'org.change': async (input: unknown) => {
    heard.push(input)
    return ok({ changed: 1, step: null, label: message('problem.notFound') })
  },
  'step.undo': async () => {
    throw new Refusal({ kind: 'refused', text: message('problem.notFound'), advice: null })
  },
  'job.cancel': async () => {
    throw new Error('a bug')
  }
} as unknown as Handlers
const router = createRouter(handlers, (error) => reported.push(error))

test('a question nobody knows is refused, built-in names of objects included', async () => {
  for (const name of ['no.such', '__proto__', 'constructor', 'toString', 7, null])
    expect(await router('facilitator', name, {})).toEqual(
      err('bad-input', message('problem.badInput', { detail: 'unknown question' }))
    )
})

test('the audience window and strangers may ask nothing at all', async () => {
  for (const name of Object.keys(asks))
    for (const role of ['audience', null] as const)
      expect(await router(role, name, {})).toEqual(err('not-allowed', message('problem.notAllowed')))
})

test('an input that does not fit the contract never reaches its handler', async () => {
  const before = heard.length
  const answers = await Promise.all([
    router('facilitator', 'org.change', { change: { type: 'removeUnit', id: 'a', extra: true } }),
    router('facilitator', 'org.change', { change: { type: 'renameEverything' } }),
    router('facilitator', 'org.change', null),
    router('facilitator', 'org.change', { change: { type: 'removeUnit', id: 'x'.repeat(10_000) } })
  ])
  expect(answers.map((answer) => answer.ok || answer.problem.kind)).toEqual(Array(4).fill('bad-input'))
  expect(heard.length).toBe(before)
})

test('an input that fits reaches its handler as it was checked', async () => {
  const answer = await router('facilitator', 'org.change', { change: { type: 'removeUnit', id: 'a' } })
  expect(answer).toEqual(ok({ changed: 1, step: null, label: message('problem.notFound') }))
  expect(heard.at(-1)).toEqual({ change: { type: 'removeUnit', id: 'a' } })
})

test('a refusal thrown inside a transaction comes back as its problem', async () => {
  expect(await router('facilitator', 'step.undo', { step: 's' })).toEqual(
    err('refused', message('problem.notFound'))
  )
})

test('a bug is reported and answered, so that no window waits for ever', async () => {
  const answer = await router('facilitator', 'job.cancel', { job: 'j' })
  expect(answer).toEqual(
    err('bad-input', message('problem.unexpected', { detail: 'a bug' }), message('problem.unexpected.advice'))
  )
  expect(reported).toEqual([new Error('a bug')])
})
