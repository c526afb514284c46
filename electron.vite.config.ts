import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

// What the oldest Electron we run on understands (33: Chromium 130, Node 20.18).
// Without these, electron-vite would aim at the newer Electron that only lends
// its types.
const nodeTarget = 'node20.18'
const chromeTarget = 'chrome130'

const at = (path: string) => resolve(import.meta.dirname, path)

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: nodeTarget,
      // Leaves out `dependencies`, which is the SQLite addon alone; the rest is bundled.
      externalizeDeps: true,
      rolldownOptions: {
        // The store is a process of its own, started by main from beside it; it reads tables in a thread beside itself.
        input: {
          main: at('electron/main.ts'),
          store: at('electron/store/process.ts'),
          table: at('electron/import/worker.ts')
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' }
      }
    }
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: nodeTarget,
      // A sandboxed preload is one CommonJS file: it can require nothing beside it.
      isolatedEntries: true,
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          facilitator: at('electron/preload/facilitator.ts'),
          audience: at('electron/preload/audience.ts')
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs' }
      }
    }
  },
  renderer: {
    root: at('renderer'),
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      target: chromeTarget,
      // Fonts and images stay files: the Content-Security-Policy allows no data: fonts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      minify: true,
      rolldownOptions: {
        input: {
          facilitator: at('renderer/facilitator/index.html'),
          audience: at('renderer/audience/index.html')
        }
      }
    }
  }
})
