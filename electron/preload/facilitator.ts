import { contextBridge, ipcRenderer, webUtils } from 'electron'

// One frozen object, no channel names of the page's choosing beyond these two; main checks every ask again.
contextBridge.exposeInMainWorld(
  'sameday',
  Object.freeze({
    ask: (name: string, input: unknown) => ipcRenderer.invoke('ask', name, input),
    on: (name: string, listener: (value: unknown, sentAt: number) => void) => {
      const hear = (_event: unknown, pushed: string, value: unknown, sentAt: number) => {
        if (pushed === name) listener(value, sentAt)
      }
      ipcRenderer.on('push', hear)
      return () => {
        ipcRenderer.removeListener('push', hear)
      }
    },
    /** The path of a file dropped on the window. */
    fileDropped: (file: File) => webUtils.getPathForFile(file)
  })
)

// The store's port goes on to the page, which reads large lists over it without passing through main.
ipcRenderer.on('read-port', (event) => {
  window.postMessage({ type: 'sameday:read-port' }, window.origin, event.ports)
})
