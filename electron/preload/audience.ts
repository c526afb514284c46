import { contextBridge } from 'electron'

contextBridge.exposeInMainWorld('sameday', {})
