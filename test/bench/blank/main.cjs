// The floor of everything that starts: windows with a word in them, and a main process that answers what it is asked.
const { app, BrowserWindow, ipcMain } = require('electron')
const { join } = require('node:path')

const rows = Array.from({ length: 1000 }, (_, i) => i)
const text = (length) => rows.map((i) => String(i).padEnd(length, 'x'))
const columns = {
  id: text(12),
  title: text(40),
  state: text(6),
  originUnit: text(16),
  ballAt: text(16),
  owner: text(0),
  raisedAt: Float64Array.from(rows),
  rungs: Int32Array.from(rows),
  confidential: rows.map(() => false),
  total: 1000
}

ipcMain.handle('nothing', () => null)
ipcMain.handle('rows', () => columns)

app.whenReady().then(() => {
  for (let i = 0; i < Number(process.env.BLANK_WINDOWS ?? 1); i++) {
    const window = new BrowserWindow({
      width: 1280,
      height: i === 0 ? 800 : 720,
      webPreferences: {
        preload: join(__dirname, 'preload.cjs'),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false
      }
    })
    window.loadFile(join(__dirname, 'index.html'))
  }
})
app.on('window-all-closed', () => app.quit())
