import { contextBridge, ipcRenderer } from 'electron'

// The room's window can listen to two pushes; it has no way to ask anything.
const heard = ['audience', 'look']

contextBridge.exposeInMainWorld(
  'sameday',
  Object.freeze({
    on: (name: string, listener: (value: unknown) => void) => {
      const hear = (_event: unknown, pushed: string, value: unknown) => {
        if (pushed === name && heard.includes(name)) listener(value)
      }
      ipcRenderer.on('push', hear)
      return () => {
        ipcRenderer.removeListener('push', hear)
      }
    }
  })
)
