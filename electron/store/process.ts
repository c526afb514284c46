import { join } from 'node:path'
import { readApart } from '../import/reader'
import type { StoreEvent, StoreOptions } from './api'
import { serveReads } from './reads'
import { answerCall, type StoreCall, type StoreReply } from './rpc'
import { openStore } from './store'

// The store's own process: a thin adapter between Electron's ports and the store, which is plain Node.
const parent = process.parentPort
const reply = (answer: StoreReply) => parent.postMessage(answer)

const options = JSON.parse(process.argv.at(-1) ?? '{}') as StoreOptions
const tell = (event: StoreEvent) => reply({ type: 'event', event })
const store = openStore(options, tell, Date.now, readApart(join(import.meta.dirname, 'table.js')))

parent.on('message', ({ data, ports }) => {
  const call = data as StoreCall | { readonly type: 'port' }
  if (call.type === 'call') void answerCall(store, call, reply)
  else if (ports[0]) serveReads(store, ports[0])
})
