import { expect, type Page, test } from '@playwright/test'
import { act, ask, askFor, readFor, room } from './support/asks'
import { destinations, intrusion } from './support/intruder'
import { launchSameday, type Sameday } from './support/launch'
import { listener, remoteAddresses } from './support/listener'

// Somebody else's script in one of our pages: whatever it tries, nothing gets out and nothing gets in.

const trap = '<img src=x onerror="window.intruded=1">'
const names = [
  trap,
  'Ada \u202Egnp.live',
  'Be\u200Bn\u0000',
  '{{7*7}}${7*7}',
  '<script>window.intruded=1</script>'
]

let sameday: Sameday
let page: Page
let audience: Page
let server: Awaited<ReturnType<typeof listener>>

test.beforeAll(async () => {
  server = await listener()
  sameday = await launchSameday()
  page = await sameday.facilitator()
  await ask(page, 'standup.now', { team: 'Harbour <b>North</b>', names })
  audience = await sameday.audience()
})

test.afterAll(async () => {
  server.close()
  await sameday.close()
})

test('no attempt gets through from either page, and nothing reaches the network', async () => {
  for (const window of [page, audience]) {
    expect(await window.evaluate(intrusion(server, 3_000))).toEqual([])
    await window.reload()
  }
  const probe = await fetch(`http://${server.host}`).catch(() => 'refused')
  expect([probe, server.heard()]).toEqual(['refused', ['connection']])
  const pid = sameday.electron.process().pid ?? 0
  if (process.platform === 'linux') expect(remoteAddresses(pid)).toEqual([])
})

test('no page can be led away from the app', async () => {
  for (const window of [page, audience]) {
    await window.evaluate(() => Reflect.set(window, 'mark', 'still here'))
    const before = window.url()
    for (const destination of destinations) {
      const url = destination.replace('HOST', server.host)
      await window.evaluate(async (to) => {
        const turn = () => new Promise((done) => setTimeout(done))
        const link = document.createElement('a')
        link.href = to
        document.body.append(link)
        link.click()
        await turn()
        location.href = to
        await turn()
      }, url)
    }
    expect([
      window.url(),
      await window.evaluate(() => [Reflect.get(window, 'mark'), Reflect.get(window, 'intruded')])
    ]).toEqual([before, ['still here', undefined]])
  }
  expect(sameday.electron.windows()).toHaveLength(2)
})

test('a page that goes nowhere at all comes back', async () => {
  for (const window of [page, audience]) {
    const before = window.url()
    const gone = window.waitForEvent('framenavigated', (frame) => frame.url() === 'about:blank')
    await window.evaluate(() => {
      location.href = 'about:blank'
    })
    await gone
    await expect(window).toHaveURL(before)
  }
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible()
})

test('nothing but the built files is served, however the path is written', async () => {
  const paths = [
    '..%2f..%2fpackage.json',
    '..%5c..%5cpackage.json',
    '%2e%2e/%2e%2e/package.json',
    'facilitator/..%2f..%2fmain/main.js',
    'facilitator/index.html%00.png',
    '%2fetc%2fpasswd',
    '/etc/passwd',
    'facilitator',
    ''
  ]
  const statuses = await sameday.electron.evaluate(
    ({ net }, urls) => Promise.all(urls.map(async (url) => (await net.fetch(url)).status)),
    [
      ...paths.map((path) => `app://sameday/${path}`),
      'app://elsewhere/facilitator/index.html',
      'app://sameday/facilitator/index.html'
    ]
  )
  expect(statuses).toEqual([...paths.map(() => 404), 404, 200])
})

test('the bridge answers strange questions with a problem, and goes on working', async () => {
  const kindOf = async (name: unknown, input: unknown) => {
    const answer = await askFor(page, name as 'app.hello', input as Record<string, never>)
    return answer.ok ? 'ok' : answer.problem.kind
  }
  const polluted = JSON.parse(
    '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'
  )
  const bad: readonly (readonly [unknown, unknown])[] = [
    ['no.such.question', {}],
    ['__proto__', {}],
    ['constructor', {}],
    ['toString', {}],
    [null, {}],
    [{ name: 'app.hello' }, {}],
    ['app.hello', polluted],
    ['app.hello', null],
    ['app.hello', { extra: 1 }],
    ['session.do', { command: { type: 'next', at: 5 } }],
    ['session.do', { command: { type: 'rm -rf' } }],
    ['standup.now', { team: '', names: [] }],
    ['standup.now', { team: '', names: 'Ada' }],
    ['standup.now', { team: '', names: [''] }],
    ['handoff.preview', { path: '' }],
    ['report.export', { sessionId: 'x', format: 'exe', path: '/tmp/x' }],
    ['screen.set', { type: 'display', displayId: 1e99 }],
    ['app.setting', { name: '__proto__', value: 'x' }]
  ]
  const kinds = await Promise.all(bad.map(([name, input]) => kindOf(name, input)))
  expect(kinds.map((kind, at) => [bad[at]?.[0], kind])).toEqual(bad.map(([name]) => [name, 'bad-input']))
  expect(await page.evaluate(() => Reflect.get({}, 'polluted'))).toBe(undefined)
  expect(await sameday.electron.evaluate(() => Reflect.get({}, 'polluted'))).toBe(undefined)
  expect(await kindOf('app.hello', {})).toBe('ok')
})

test('fifty megabytes in a note are refused, and the clock goes on', async () => {
  await act(page, { type: 'start' })
  const before = (await room(page)).box.elapsedMs
  const answer = await page.evaluate(() =>
    Reflect.get(window, 'sameday').ask('session.note', { turnId: null, text: 'x'.repeat(50_000_000) })
  )
  expect(answer).toMatchObject({ ok: false, problem: { kind: 'bad-input' } })
  const after = await room(page)
  expect([after.box.running, after.box.elapsedMs > before]).toEqual([true, true])
})

test('the audience can hear two things and ask nothing', async () => {
  expect(await audience.evaluate(() => Object.keys(Reflect.get(window, 'sameday')))).toEqual(['on'])
  await audience.evaluate(() => {
    const heard: string[] = []
    Reflect.set(window, 'heard', heard)
    const pushes = [
      'snapshot',
      'audience',
      'changed',
      'progress',
      'notice',
      'openFile',
      'look',
      'key',
      'push',
      '__proto__'
    ]
    for (const name of pushes) Reflect.get(window, 'sameday').on(name, () => heard.push(name))
  })
  await act(page, { type: 'next' })
  await ask(page, 'app.setting', { name: 'audienceTheme', value: 'dim' })
  const heard = () => audience.evaluate(() => Reflect.get(window, 'heard') as string[])
  await expect.poll(heard).toContain('look')
  expect(new Set(await heard())).toEqual(new Set(['audience', 'look']))
})

test('what main would answer the audience is that it may not ask', async () => {
  // The preload gives it no way; this is what it would meet if it found one.
  const answer = await sameday.electron.evaluate(async ({ ipcMain, webContents }) => {
    const handlers: Map<string, (event: unknown, ...given: unknown[]) => unknown> = Reflect.get(
      ipcMain,
      '_invokeHandlers'
    )
    const audience = webContents.getAllWebContents().find((each) => each.getURL().includes('/audience/'))
    const facilitator = webContents
      .getAllWebContents()
      .find((each) => each.getURL().includes('/facilitator/'))
    const asked = (sender: unknown, senderFrame: unknown) =>
      handlers.get('ask')?.({ sender, senderFrame }, 'app.hello', {})
    return Promise.all([
      asked(audience, audience?.mainFrame),
      asked(facilitator, { parent: facilitator?.mainFrame, url: 'app://sameday/facilitator/index.html' }),
      asked(facilitator, { parent: null, url: 'https://example.org/' }),
      asked(facilitator, { parent: null, url: 'app://sameday.example.org/' }),
      asked(facilitator, null),
      asked(facilitator, facilitator?.mainFrame)
    ])
  })
  expect(answer).toMatchObject([
    ...Array.from({ length: 5 }, () => ({ ok: false, problem: { kind: 'not-allowed' } })),
    { ok: true }
  ])
})

test('a page that main did not make is nobody, whatever it loads', async () => {
  const answer = await sameday.electron.evaluate(async ({ app, BrowserWindow }) => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: { preload: `${app.getAppPath()}/out/preload/facilitator.cjs`, sandbox: true }
    })
    await window.loadURL('app://sameday/facilitator/index.html')
    const said = await window.webContents.executeJavaScript('window.sameday.ask("app.hello", {})')
    window.destroy()
    return said
  })
  expect(answer).toMatchObject({ ok: false, problem: { kind: 'not-allowed' } })
})

test('the audience is given no port to read by, and the facilitator’s refuses what it does not know', async () => {
  await audience.addInitScript(() => {
    Reflect.set(window, 'messages', [])
    window.addEventListener('message', (event) => Reflect.get(window, 'messages').push(event.data))
  })
  await audience.reload()
  await expect(audience.getByRole('timer', { name: 'Turn' })).toBeVisible()
  expect(await audience.evaluate(() => Reflect.get(window, 'messages'))).toEqual([])

  const bad: readonly (readonly [unknown, unknown])[] = [
    ['write', {}],
    ['__proto__', {}],
    ['constructor', {}],
    [null, null],
    ['org', null],
    ['org', { extra: 1 }],
    ['search', { text: 'x', limit: 1e9 }],
    ['impediments', { state: "open' OR 1=1 --", unitId: null, text: '', limit: 5 }],
    ['unit', { unitId: { $ne: 1 } }]
  ]
  const kinds: unknown[] = []
  for (const [name, input] of bad) {
    const answer = await readFor(page, name, input)
    kinds.push(answer.ok ? 'ok' : answer.problem.kind)
  }
  expect(kinds).toEqual(bad.map(() => 'bad-input'))
  expect(await readFor(page, 'search', { text: "'; DROP TABLE unit; --", limit: 5 })).toMatchObject({
    ok: true
  })
  expect(await readFor(page, 'org', {})).toMatchObject({
    ok: true,
    value: { name: ['Harbour <b>North</b>'] }
  })
})

test('markup and invisible marks in names are shown as plain text in both windows', async () => {
  const shown = [trap, 'Ada gnp.live', 'Ben', '{{7*7}}${7*7}', '<script>window.intruded=1</script>']
  await page.bringToFront()
  for (const window of [page, audience]) {
    for (const text of shown) await expect(window.getByText(text, { exact: true }).first()).toBeAttached()
    await expect(window.getByText('Harbour <b>North</b>', { exact: true }).first()).toBeVisible()
    expect(
      await window.evaluate(() => [
        Reflect.get(window, 'intruded'),
        document.querySelectorAll('img, b > b, body script').length,
        ['\u0000', '\u200B', '\u202E'].some((mark) => document.body.innerText.includes(mark))
      ])
    ).toEqual([undefined, expect.any(Number), false])
  }
})
