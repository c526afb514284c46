import { z } from 'zod'
import type { AudienceSnapshot } from '../ceremony/audience-snapshot'
import { sessionCommandSchema } from '../ceremony/commands'
import type { FacilitatorSnapshot } from '../ceremony/facilitator-snapshot'
import { ceremonyKinds } from '../ceremony/kinds'
import { dependencyCommandSchema } from '../dependency/types'
import { exampleFiles } from '../files/examples'
import { tableFormats, tableKinds } from '../files/formats'
import { impedimentCommandSchema } from '../impediment/types'
import type { KeyPress } from '../keys'
import type { Look } from '../look'
import { idSchema, nameSchema, orgChangeSchema } from '../org/types'
import { settingSchema } from '../preferences'
import { choicesSchema } from '../product/import/choices'
import { productChangeSchema } from '../product/types'
import { reportFormats } from '../report/types'
import type { Problem } from '../result'
import type { Message } from '../words/message'
import type { Told } from './delta'
import type { Applied, BroughtIn, HandoffPreview, ImportPreview, Progress } from './files'

/** Which window is asking. The audience can only listen. */
export type WindowRole = 'facilitator' | 'audience'

const empty = z.strictObject({})
const path = z.string().min(1).max(4096)
const fileFilter = z.enum(['table', 'handoff'])

/** Phantom carrier of an output type; outputs come from our own processes and are not parsed again. */
export interface Channel<I extends z.ZodType, O> {
  readonly input: I
  readonly callers: readonly WindowRole[]
  readonly output?: O
}
const ask =
  <O>() =>
  <I extends z.ZodType>(input: I): Channel<I, O> => ({ input, callers: ['facilitator'] })

/** Every question a window may put to main: what goes in, what comes out, who may ask. */
export const asks = {
  'app.hello': ask<Hello>()(empty),
  'app.setting': ask<null>()(settingSchema),
  /** Brings the facilitator's window to the front, so that what is typed next is typed there. */
  'app.focus': ask<null>()(empty),
  'workspace.open': ask<Hello>()(z.strictObject({ which: z.enum(['own', 'sample']) })),
  'workspace.removeSample': ask<Hello>()(empty),
  /** Goes on with a throw-away copy of what is open, at this speed. */
  'workspace.rehearse': ask<Hello>()(z.strictObject({ rate: z.number().int().min(1).max(60) })),
  /** Throws the copy away and goes back to what was open before it. */
  'workspace.endRehearsal': ask<Hello>()(empty),
  /** Quits and starts again where windows can be told on which display to be. */
  'app.restartInX11': ask<null>()(empty),

  'standup.now': ask<{ sessionId: string }>()(
    z.strictObject({ team: z.string().trim().max(200), names: z.array(nameSchema).min(1).max(200) })
  ),
  'session.open': ask<{ sessionId: string }>()(
    z.strictObject({ unitId: z.string().min(1), kind: z.enum(ceremonyKinds) })
  ),
  'session.resume': ask<null>()(z.strictObject({ sessionId: z.string(), countGap: z.boolean() })),
  'session.current': ask<FacilitatorSnapshot | null>()(empty),
  /** Have the room pushed whole: what was pushed last did not come, or came to a page that is no more. */
  'session.tellWhole': ask<null>()(empty),
  'session.do': ask<null>()(z.strictObject({ command: sessionCommandSchema })),
  'session.countGap': ask<null>()(z.strictObject({ count: z.boolean() })),
  'session.note': ask<null>()(
    z.strictObject({ turnId: z.string().nullable(), text: z.string().max(20_000) })
  ),
  /** Leaves the session screen; a session that is not closed stays unfinished and can be resumed. */
  'session.leave': ask<null>()(empty),

  'screen.set': ask<null>()(
    z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('mode'), mode: z.enum(['live', 'black', 'white']) }),
      z.strictObject({ type: z.literal('hold'), held: z.boolean() }),
      z.strictObject({ type: z.literal('spotlight'), impedimentId: z.string().nullable() }),
      /** Something that belongs to no ceremony, in front of what the room sees; null takes it away. */
      z.strictObject({ type: z.literal('wall'), wall: z.enum(['heat']).nullable() }),
      /** In front of everything, as a wall is: a page of a unit's roadmap, counted from 1. */
      z.strictObject({
        type: z.literal('roadmap'),
        unitId: z.string(),
        page: z.number().int().min(1).max(10_000)
      }),
      z.strictObject({ type: z.literal('audience'), open: z.boolean() }),
      z.strictObject({ type: z.literal('display'), displayId: z.number().int() }),
      /** The two windows change places. */
      z.strictObject({ type: z.literal('swap') }),
      z.strictObject({ type: z.literal('fullScreen'), on: z.boolean() }),
      /** The facilitator's own window shows the room's screen, full-screen. */
      z.strictObject({ type: z.literal('present'), on: z.boolean() }),
      /** What to do about the display that was plugged in. */
      z.strictObject({ type: z.literal('offered'), show: z.boolean() })
    ])
  ),

  'org.change': ask<Applied>()(z.strictObject({ change: orgChangeSchema })),
  'impediment.do': ask<null>()(z.strictObject({ command: impedimentCommandSchema })),
  'dependency.do': ask<null>()(z.strictObject({ command: dependencyCommandSchema })),
  'product.change': ask<Applied>()(z.strictObject({ change: productChangeSchema })),
  /** Wants to hear no more of a hint, or hears of it again. @see shared/insights/hints.ts for the key */
  'hint.dismiss': ask<Applied>()(
    z.strictObject({ unitId: idSchema, key: z.string().min(1).max(300), dismissed: z.boolean() })
  ),
  'step.undo': ask<Applied>()(z.strictObject({ step: z.string() })),

  /** Shows the system's open dialog; null when the person changed their mind. */
  'file.choose': ask<string | null>()(z.strictObject({ filter: fileFilter })),
  /** Lays an example file down in the user's folder, where it can be opened like any other. */
  'file.example': ask<{ path: string }>()(z.strictObject({ name: z.enum(exampleFiles) })),
  /** `unitId`: whose backlog, goals or figures the file is taken for, where it does not say so itself. */
  'import.preview': ask<ImportPreview>()(z.strictObject({ path, unitId: idSchema.nullable() })),
  /** The dry run again, with what somebody says about the file. */
  'import.choose': ask<ImportPreview>()(z.strictObject({ plan: z.string(), choices: choicesSchema })),
  'import.apply': ask<BroughtIn>()(z.strictObject({ plan: z.string() })),
  /** The rows that stay out, with why, as a table to be mended; `path` null asks where to. */
  'import.saveSkipped': ask<{ path: string } | null>()(
    z.strictObject({ plan: z.string(), path: path.nullable() })
  ),
  'handoff.preview': ask<HandoffPreview>()(z.strictObject({ path })),
  'handoff.apply': ask<Applied>()(z.strictObject({ plan: z.string() })),
  /** `path` null asks where to; answers null when the person changed their mind. */
  'handoff.write': ask<{ path: string; changes: number } | null>()(
    z.strictObject({ path: path.nullable(), includeConfidential: z.boolean() })
  ),
  'job.cancel': ask<null>()(z.strictObject({ job: z.string() })),

  'report.export': ask<{ path: string } | null>()(
    z.strictObject({
      sessionId: z.string(),
      confidential: z.boolean().optional(),
      format: z.enum(reportFormats),
      path: path.nullable()
    })
  ),
  /** The morning report of the day between these (wall ms). */
  'morning.export': ask<{ path: string } | null>()(
    z.strictObject({
      dayStart: z.number(),
      dayEnd: z.number(),
      confidential: z.boolean().optional(),
      format: z.enum(reportFormats),
      path: path.nullable()
    })
  ),
  'roadmap.export': ask<{ path: string } | null>()(
    z.strictObject({ unitId: z.string(), format: z.enum(reportFormats), path: path.nullable() })
  ),
  'transformation.export': ask<{ path: string } | null>()(
    z.strictObject({ unitId: z.string().nullable(), format: z.enum(reportFormats), path: path.nullable() })
  ),
  /** As a table that can be brought in again; `path` null asks where to. */
  'table.export': ask<{ path: string } | null>()(
    z.strictObject({
      kind: z.enum(tableKinds),
      unitId: idSchema,
      format: z.enum(tableFormats),
      path: path.nullable()
    })
  ),
  'file.reveal': ask<null>()(z.strictObject({ path }))
} as const satisfies Record<string, Channel<z.ZodType, unknown>>

export type AskName = keyof typeof asks
export type AskInput<N extends AskName> = z.infer<(typeof asks)[N]['input']>
export type AskOutput<N extends AskName> = (typeof asks)[N] extends Channel<z.ZodType, infer O> ? O : never

/** What main tells a window without being asked. */
export interface Pushes {
  /** The live room, after every change: a `FacilitatorSnapshot`, or null when none is open. */
  snapshot: Told
  audience: AudienceSnapshot
  /** Something stored has changed: read again what you show. */
  changed: { readonly topics: readonly Topic[] }
  progress: Progress
  notice: { readonly kind: 'info' | 'problem'; readonly text: Message; readonly advice: Message | null }
  /** A file was opened from outside (`--open`, double click); show its preview. */
  openFile: { readonly path: string }
  /** How the windows look and read: theme of the room's screen, language of both. */
  look: Look
  /** A key pressed in the audience window, to be handled as if pressed here. */
  key: KeyPress
}
export type PushName = keyof Pushes
export const topics = ['org', 'impediments', 'dependencies', 'sessions', 'product', 'share'] as const
export type Topic = (typeof topics)[number]

/** Which window may hear which push: the audience hears its public snapshot and nothing else. */
export const pushesByRole: Readonly<Record<WindowRole, readonly PushName[]>> = {
  facilitator: ['snapshot', 'audience', 'changed', 'progress', 'notice', 'openFile', 'look', 'key'],
  audience: ['audience', 'look']
}

export type { KeyPress } from '../keys'
export type { Look } from '../look'

export interface Hello {
  readonly version: string
  readonly workspace: 'own' | 'sample' | 'rehearsal'
  /** No unit, no session: show the three first-run cards. */
  readonly empty: boolean
  readonly sampleExists: boolean
  readonly rate: number
  /** Wall time in main, which a rehearsal lets run ahead (ms). */
  readonly atWall: number
  readonly look: Look
  /** A session that is live in main right now (after a reload of this window). */
  readonly liveSession: boolean
  /** Trouble met while starting (a corrupt file set aside, say), in words. */
  readonly notices: readonly Problem[]
}
