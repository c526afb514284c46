import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { root } from './paths.mjs'

// A failure the reader can act on: shown as its sentence, without a stack.
export class Advice extends Error {}

export const say = (sentence) => console.log(sentence)

export const heading = (title) => console.log(`\n── ${title} ${'─'.repeat(Math.max(3, 70 - title.length))}`)

// Runs a program and resolves to its exit code; what it prints is shown, but for
// the lines of stderr that `unsaid` picks out. Being told to end, we pass it on
// and end after it, so that nothing is left running.
export const exitCodeOf = (command, args, options = {}, unsaid = undefined) =>
  new Promise((resolve, reject) => {
    const stdio = unsaid ? ['inherit', 'inherit', 'pipe'] : 'inherit'
    const child = spawn(command, args, { cwd: root, stdio, ...options })
    if (unsaid) {
      createInterface({ input: child.stderr }).on('line', (line) => {
        if (!unsaid(line)) console.error(line)
      })
    }
    const passOn = (signal) => child.kill(signal)
    for (const signal of endings) process.on(signal, passOn)
    child.once('error', reject)
    child.once('close', (code, signal) => {
      for (const ending of endings) process.off(ending, passOn)
      resolve(code ?? (signal ? 1 : 0))
    })
  })

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP']

// Runs a program that has to succeed.
export const run = async (command, args, options) => {
  const code = await exitCodeOf(command, args, options)
  if (code !== 0) throw new Advice(`${[command, ...args].join(' ')} ended with exit code ${code}.`)
}

// Runs a program quietly and resolves to how it ended and what it printed.
export const capture = (command, args, options = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk) => {
      stdout += chunk
    })
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.once('error', (error) => resolve({ code: -1, stdout, stderr: String(error) }))
    child.once('close', (code, signal) => resolve({ code: code ?? -1, signal, stdout, stderr }))
  })

// Runs a program with its output kept back, and shows it only when it fails.
export const runQuietly = async (command, args, options) => {
  const { code, stdout, stderr } = await capture(command, args, options)
  if (code === 0) return stdout
  process.stderr.write(stdout + stderr)
  throw new Advice(`${[command, ...args].join(' ')} ended with exit code ${code}.`)
}

// npm is a .cmd file on Windows, which Node starts only through a shell.
export const npm = (args, options = {}) =>
  runQuietly('npm', args, { shell: process.platform === 'win32', ...options })

// The one place where a script ends: advice is printed plainly, a bug with its stack.
export const script = async (body) => {
  try {
    process.exitCode = (await body()) ?? 0
  } catch (error) {
    console.error(error instanceof Advice ? `\n${error.message}` : error)
    process.exitCode = 1
  }
}
