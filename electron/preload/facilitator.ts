import { contextBridge, ipcRenderer } from 'electron'

contextBridge.exposeInMainWorld('sameday', {
  ping: () => ipcRenderer.invoke('store:ping')
})
