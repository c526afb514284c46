import Database from 'better-sqlite3'

const db = new Database(':memory:')

process.parentPort.on('message', () => {
  process.parentPort.postMessage(db.prepare('select sqlite_version() as sqlite').get())
})
