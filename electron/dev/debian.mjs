import { existsSync } from 'node:fs'
import { Advice, capture, run, say } from './run.mjs'

const isRoot = () => process.getuid?.() === 0
const quiet = {
  env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  stdio: ['ignore', 'ignore', 'inherit']
}

// Debian packages for a purpose. They are installed without asking only where
// that is what the machine is for: as root on Debian (CI, a container).
export const debianPackages = async (packages, purpose) => {
  const missing = await missingOf(packages)
  if (missing.length === 0) return
  const command = `apt-get install ${missing.join(' ')}`
  if (!existsSync('/etc/debian_version')) {
    throw new Advice(
      `${purpose} needs what Debian calls ${missing.join(', ')}; please install its like here.`
    )
  }
  if (!isRoot()) throw new Advice(`${purpose} needs some Debian packages: sudo ${command}`)
  say(`${purpose} needs some Debian packages; installing ${missing.join(', ')} …`)
  await run('apt-get', ['update', '-qq'], quiet)
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], quiet)
}

const missingOf = async (packages) => {
  const { stdout } = await capture('dpkg-query', ['-W', '-f', '${Package} ${Status}\n', ...packages])
  const installed = new Set(
    stdout
      .split('\n')
      .filter((line) => line.endsWith(' ok installed'))
      .map((line) => line.split(' ')[0])
  )
  return packages.filter((name) => !installed.has(name))
}
