import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { hostname, platform } from 'node:os'
import { join, relative } from 'node:path'
import { z } from 'zod'
import { replaceFile } from './files'
import { codeOf } from './problems'

/**
 * Under which name a workspace's changes go into the log. It lives outside the database, so that a copied profile or a
 * database put back from an old copy is noticed: two laptops writing under one name could never agree again.
 */
const entrySchema = z.object({
  origin: z.string().min(1).max(64),
  publicKey: z.string(),
  privateKey: z.string(),
  /** Drawn at each opening and written into the database too: an older copy of the file holds an older one. */
  token: z.string(),
  /** A token about to replace the other; both count until that is done. */
  nextToken: z.string().nullable(),
  /** A number this name has surely given to a change. */
  seq: z.number().int().nonnegative()
})
const fileSchema = z.object({
  version: z.literal(1),
  machine: z.string(),
  /** By database file, relative to the folder. */
  workspaces: z.record(z.string(), entrySchema)
})
export type Identity = z.infer<typeof entrySchema>
type IdentityContent = z.infer<typeof fileSchema>

/** What the database itself says of its writer. */
export interface Written {
  readonly token: string | null
  seqOf(origin: string): number
}

/** The name under which this laptop writes, kept outside the database: a copied database must not write under it, too. */
export class IdentityFile {
  readonly #path: string
  readonly #folder: string
  readonly #key: string

  constructor(folder: string, database: string) {
    this.#folder = folder
    this.#path = join(folder, 'identity.json')
    this.#key = relative(folder, database)
    mkdirSync(folder, { recursive: true })
  }

  /**
   * The identity to go on with.
   * @returns fresh: true when it is a new one, because there was none or the old one may be in use elsewhere
   */
  settle(written: Written): { readonly identity: Identity; readonly fresh: boolean } {
    const known = this.#read()
    const entry = known?.machine === this.#machine() ? known.workspaces[this.#key] : undefined
    const ours =
      entry !== undefined &&
      written.token !== null &&
      (written.token === entry.token || written.token === entry.nextToken) &&
      written.seqOf(entry.origin) >= entry.seq
    const identity = ours ? entry : newIdentity()
    const next = { ...identity, nextToken: randomBytes(12).toString('base64url') }
    this.#write(next)
    return { identity: next, fresh: !ours }
  }

  /** The database holds the next token by now. */
  confirm(identity: Identity, seq: number): Identity {
    const token = identity.nextToken ?? identity.token
    const confirmed = { ...identity, token, nextToken: null, seq }
    this.#write(confirmed)
    return confirmed
  }

  note(identity: Identity, seq: number): Identity {
    const noted = { ...identity, seq: Math.max(seq, identity.seq) }
    this.#write(noted)
    return noted
  }

  /** Goes on under the name of a database that this laptop has made in another folder, and moved here since. */
  adopt(made: IdentityFile): void {
    const entry = made.#read()?.workspaces[made.#key]
    if (entry) this.#write(entry)
  }

  /** A new name on the same database. */
  renew(identity: Identity): Identity {
    const renewed = { ...newIdentity(), token: identity.token }
    this.#write(renewed)
    return renewed
  }

  #read(): IdentityContent | null {
    try {
      const parsed = fileSchema.safeParse(JSON.parse(readFileSync(this.#path, 'utf8')))
      return parsed.success ? parsed.data : null
    } catch (error) {
      // Missing or damaged: a new identity is always safe. Anything else (no right to read) is the caller's to tell.
      if (codeOf(error) === 'ENOENT' || error instanceof SyntaxError) return null
      throw error
    }
  }

  #write(identity: Identity): void {
    const known = this.#read()
    const machine = this.#machine()
    const others = known?.machine === machine ? known.workspaces : {}
    const content = { version: 1, machine, workspaces: { ...others, [this.#key]: identity } }
    replaceFile(this.#path, JSON.stringify(content, null, 2))
  }

  /** This machine and this very folder: a copied folder is another one, a renamed folder the same. */
  #machine(): string {
    const { ino, dev } = statSync(this.#folder)
    const parts = [platform(), hostname(), machineId(), String(ino), String(dev)]
    return createHash('sha256').update(parts.join('\n')).digest('hex')
  }
}

function machineId(): string {
  try {
    return readFileSync('/etc/machine-id', 'utf8').trim()
  } catch {
    return ''
  }
}

function newIdentity(): Identity {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' }
  })
  return {
    origin: randomBytes(12).toString('base64url'),
    publicKey,
    privateKey,
    token: '',
    nextToken: null,
    seq: 0
  }
}
