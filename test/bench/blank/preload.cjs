const { contextBridge, ipcRenderer } = require('electron')

contextBridge.exposeInMainWorld('blank', { ask: (name) => ipcRenderer.invoke(name) })
