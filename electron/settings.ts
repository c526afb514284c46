import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { audienceThemes, type Look, soundLevels } from '../shared/look'
import { keyChangesSchema } from '../shared/preferences'
import { saveFile } from './export/save'

const settingsSchema = z.object({
  audienceTheme: z.enum(audienceThemes).catch('bright'),
  /** BCP 47 tag; empty follows the machine. */
  locale: z.string().max(100).catch(''),
  /** Label of the display the audience was last on. */
  audienceDisplay: z.string().max(200).catch(''),
  sound: z.enum(soundLevels).catch('off'),
  muted: z.boolean().catch(false),
  keys: keyChangesSchema.catch({}),
  letterKeys: z.boolean().catch(true),
  clicker: z.boolean().catch(false)
})
export type Settings = z.infer<typeof settingsSchema>

/** What both windows are told of the preferences; `locale` is the one in use. */
export const lookOf = (settings: Settings, locale: string): Look => ({
  audienceTheme: settings.audienceTheme,
  locale,
  sound: settings.sound,
  muted: settings.muted,
  keys: settings.keys,
  letterKeys: settings.letterKeys,
  clicker: settings.clicker
})

/** What this laptop's owner prefers: a small file beside the database, never replicated. */
export class SettingsFile {
  readonly #path: string
  #settings: Settings

  constructor(userData: string) {
    this.#path = join(userData, 'settings.json')
    this.#settings = settingsSchema.parse(readJson(this.#path))
  }

  get current(): Settings {
    return this.#settings
  }

  /** Changes and keeps; a folder that cannot be written loses the preference at the next start, nothing else. */
  async set(patch: Partial<Settings>): Promise<void> {
    this.#settings = settingsSchema.parse({ ...this.#settings, ...patch })
    await saveFile(this.#path, JSON.stringify(this.#settings, null, 2))
  }
}

// A missing or damaged preference file means defaults: there is nothing in it worth stopping a meeting for.
const readJson = (path: string): unknown => {
  try {
    return Object(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return {}
  }
}

/**
 * The locale to speak and write in: the language somebody chose, with the machine's region where it is the same
 * language (times and days then look as they do everywhere else on it).
 * @param chosen BCP 47 tag; empty follows the machine
 */
export const localeFor = (chosen: string, machine: string): string => {
  const isSame = chosen.split('-')[0] === machine.split('-')[0]
  return (chosen === '' || isSame ? machine : chosen) || 'en'
}
