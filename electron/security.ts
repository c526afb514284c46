import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { app, protocol } from 'electron'

export const appOrigin = 'app://sameday'

// Chromium's ERR_FAILED.
const netErrorFailed = -2

const pagesFolder = join(import.meta.dirname, '..', 'renderer')

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'"
].join('; ')

const typeByExtension: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ogg': 'audio/ogg',
  '.mp3': 'audio/mpeg',
  '.wav': 'audio/wav'
}

export const registerAppScheme = () =>
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }
  ])

// Requests are answered from a fixed map of the built files, never by joining a
// path: `..%2f..` and its relatives then have nothing to climb out of.
export const serveApp = () => {
  const fileByUrl = builtFiles()
  // Not `protocol.handle`: its Request and Response bring a whole HTTP client in before the first page can be read.
  protocol.registerBufferProtocol('app', ({ url }, answer) => {
    const file = fileByUrl.get(withoutQuery(url))
    if (file)
      readFile(file).then(
        (data) => answer({ data, headers: headersFor(extname(file)) }),
        () => answer({ error: netErrorFailed })
      )
    else answer({ data: Buffer.from('Not found'), statusCode: 404, headers: headersFor('.txt') })
  })
}

const builtFiles = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(pagesFolder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [`${appOrigin}/${relative(pagesFolder, file).split(sep).join('/')}`, file])
  )

const withoutQuery = (url: string) => url.replace(/[?#].*$/s, '')

const headersFor = (extension: string) => ({
  'content-type': typeByExtension[extension] ?? 'application/octet-stream',
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff'
})

// A window shows our own pages and nothing else: it goes nowhere, opens nothing,
// is granted nothing and reaches no network.
export const forbidEverythingElse = () => {
  // What passes by every handler below (a preconnect, say) still has to find its host, and finds none.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.on('web-contents-created', (_created, contents) => {
    // WebRTC sends on sockets of its own.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-frame-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
  app.on('session-created', (created) => {
    // It would fetch dictionaries.
    created.setSpellCheckerEnabled(false)
    created.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
    created.setPermissionCheckHandler(() => false)
    created.setDevicePermissionHandler(() => false)
    created.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOurs(url) }))
  })
}

const isOurs = (url: string) => url.startsWith(`${appOrigin}/`) || url.startsWith('devtools://')
