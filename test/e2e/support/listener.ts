import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'

// A server that nobody should ever reach: it counts connections and datagrams, whatever they carry.
export const listener = async () => {
  const heard: string[] = []
  const server = createServer((socket) => {
    heard.push('connection')
    socket.destroy()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const datagrams = createSocket('udp4', () => heard.push('datagram'))
  datagrams.bind(0, '127.0.0.1')
  await once(datagrams, 'listening')
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    stun: `127.0.0.1:${datagrams.address().port}`,
    heard: () => [...heard],
    close: () => {
      server.close()
      datagrams.close()
    }
  }
}

/** Addresses that a process and its children have network sockets with, beyond this machine; Linux only. */
export const remoteAddresses = (pid: number): readonly string[] => {
  const inodes = new Set(processTree(pid).flatMap(socketsOf))
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((table) =>
    readFileSync(`/proc/net/${table}`, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((columns) => inodes.has(columns[9] ?? ''))
      .map((columns) => columns[2]?.split(':')[0] ?? '')
      .filter((address) => !isHere(address))
      .map((address) => `${table} ${address}`)
  )
}

// Loopback, and nothing at all (a socket that only listens), as the kernel writes them.
const isHere = (address: string) =>
  /^0+$/.test(address) ||
  address === '0100007F' ||
  /^0{24}01000000$/.test(address) ||
  address.endsWith('0000FFFF0100007F')

/** A process and everything below it. */
export const processTree = (pid: number): readonly number[] => {
  const parentByPid = new Map<number, number>()
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const stat = textOf(`/proc/${entry}/stat`)
    // The name stands in parentheses and may hold anything.
    const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]
    parentByPid.set(Number(entry), Number(parent))
  }
  const below = (of: number): readonly number[] =>
    [...parentByPid].filter(([, parent]) => parent === of).flatMap(([child]) => [child, ...below(child)])
  return [pid, ...below(pid)]
}

const socketsOf = (pid: number): readonly string[] =>
  namesIn(`/proc/${pid}/fd`).flatMap((fd) => {
    const inode = /^socket:\[(\d+)\]$/.exec(linkOf(`/proc/${pid}/fd/${fd}`))?.[1]
    return inode ? [inode] : []
  })

// A process may end while it is looked at.
const orEmpty = <T>(look: () => T, empty: T): T => {
  try {
    return look()
  } catch {
    return empty
  }
}
const textOf = (path: string) => orEmpty(() => readFileSync(path, 'utf8'), '')
const linkOf = (path: string) => orEmpty(() => readlinkSync(path), '')
const namesIn = (path: string) => orEmpty(() => readdirSync(path), [])
