import { join } from 'node:path'
import { ipcMain, utilityProcess } from 'electron'

// SQLite runs in a process of its own, so that a long write never stops a clock.
export const startStore = () => {
  const store = utilityProcess.fork(join(import.meta.dirname, 'store.js'), [], {
    serviceName: 'Sameday store'
  })
  ipcMain.handle('store:ping', () => {
    const answer = new Promise((resolve) => store.once('message', resolve))
    store.postMessage('ping')
    return answer
  })
}
