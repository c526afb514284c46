// Loaded before a script (`node --import`): names on stderr each program that it starts and each connection that it
// opens, one a line. The connection is then refused.
import { ChildProcess } from 'node:child_process'
import { Socket } from 'node:net'
import { basename } from 'node:path'

const spawn = ChildProcess.prototype.spawn
ChildProcess.prototype.spawn = function watched(options) {
  console.error(`started ${basename(options.file)}`)
  return spawn.call(this, options)
}
Socket.prototype.connect = function watched() {
  console.error('connected')
  this.destroy(new Error('No network here.'))
  return this
}
