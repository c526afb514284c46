import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { debianPackages } from './debian.mjs'
import { Advice, capture, run } from './run.mjs'

/** Whether windows can be shown; only Linux runs without. */
export const hasDisplay = (platform, env) =>
  platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)

// Runs the body where windows can be shown: on the display that is there, or on
// a virtual one for as long as the body takes. It is told which, and the
// environment to give to what it starts. Where displays are virtual there can be
// more than one of them; SAMEDAY_DISPLAYS then names them all, with spaces between.
export const withDisplay = async (body, count = 1) => {
  if (hasDisplay(process.platform, process.env)) return body({ isVirtual: false, env: process.env })
  if (!(await isInstalled('Xvfb'))) await debianPackages(['xvfb'], 'Running without a display')
  const servers = []
  try {
    while (servers.length < count) servers.push(await startServer('Xvfb', virtual))
    const env = {
      ...environmentOf(servers[0]),
      SAMEDAY_DISPLAYS: servers.map(({ display }) => display).join(' ')
    }
    return await body({ isVirtual: true, env })
  } finally {
    await Promise.all(servers.map((server) => server.stop()))
  }
}

const virtual = ['-screen', '0', '1920x1080x24', '-nolisten', 'tcp', '-noreset']

// A laptop and a projector beside it, both 1920×1080, for what a single virtual
// display cannot show. The body is also given `unplug` and `plug` for the projector.
export const withTwoDisplays = async (body) => {
  const xorg = '/usr/lib/xorg/Xorg'
  if (!existsSync(xorg) || !(await isInstalled('xrandr', ['--version']))) {
    const packages = ['xserver-xorg-core', 'xserver-xorg-video-dummy', 'x11-xserver-utils']
    await debianPackages(packages, 'Testing with two displays')
  }
  const folder = await mkdtemp(join(tmpdir(), 'sameday-xorg-'))
  const configuration = join(folder, 'xorg.conf')
  await writeFile(configuration, twoDummies)
  const args = [
    '-noreset',
    '-nolisten',
    'tcp',
    '-config',
    configuration,
    '-logfile',
    join(folder, 'xorg.log')
  ]
  const server = await startServer(xorg, args)
  try {
    const env = environmentOf(server)
    const xrandr = (...words) => run('xrandr', words, { env })
    const unplug = () => xrandr('--output', 'DUMMY1', '--off')
    const plug = () => xrandr('--output', 'DUMMY1', '--mode', '1920x1080', '--right-of', 'DUMMY0')
    await xrandr('--addmode', 'DUMMY1', '1920x1080')
    await plug()
    return await body({ isVirtual: true, env, plug, unplug })
  } finally {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

const environmentOf = ({ display }) => {
  const { WAYLAND_DISPLAY: _, ...env } = process.env
  return { ...env, DISPLAY: display }
}

const isInstalled = async (program, args = ['-help']) => (await capture(program, args)).code !== -1

// The server picks a free number by itself and writes it to file descriptor 3.
const startServer = async (program, args) => {
  const child = spawn(program, [...args, '-displayfd', '3'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe']
  })
  const ended = new Promise((resolve) => child.once('close', resolve))
  const endWithUs = () => child.kill()
  process.once('exit', endWithUs)
  const number = await Promise.race([firstLine(child.stdio[3]), ended.then(() => undefined)])
  if (number === undefined) throw new Advice(`${program} did not start a virtual display.`)
  const stop = async () => {
    process.off('exit', endWithUs)
    child.kill()
    await ended
  }
  return { display: `:${number}`, stop }
}

const firstLine = (stream) =>
  new Promise((resolve, reject) => {
    let text = ''
    stream.once('error', reject)
    stream.on('data', (chunk) => {
      text += chunk
      if (text.includes('\n')) resolve(text.trim())
    })
  })

const twoDummies = `
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5.0-1000.0
  VertRefresh 5.0-200.0
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "1920x1080"
    Virtual 3840 1080
  EndSubSection
EndSection
`
