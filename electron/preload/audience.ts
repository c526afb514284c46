import { contextBridge, ipcRenderer } from 'electron'

// The room's window can listen to two pushes; it has no way to ask anything.
const heard = ['audience', 'look']

contextBridge.exposeInMainWorld(
  'sameday',
  Object.freeze({
    on: (name: string, listener: (value: unknown, sentAt: number) => void) => {
      const hear = (_event: unknown, pushed: string, value: unknown, sentAt: number) => {
        if (pushed === name && heard.includes(name)) listener(value, sentAt)
      }
      ipcRenderer.on('push', hear)
      return () => {
        ipcRenderer.removeListener('push', hear)
      }
    }
  })
)
