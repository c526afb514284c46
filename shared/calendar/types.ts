import { z } from 'zod'

/** Clock time of day, `HH:MM`, in the unit's own time zone. */
export const clockTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** An IANA name such as `Europe/Berlin`. Whether this machine knows it is a question for whoever reckons with it. */
export const timeZoneSchema = z.string().min(1).max(60)

/** When a unit works. All times and dates are those of the unit’s own time zone. */
export const calendarSchema = z.strictObject({
  /** ISO weekdays, 1 is Monday. */
  days: z.array(z.number().int().min(1).max(7)).max(7).readonly(),
  from: clockTimeSchema,
  /** At or before `from` it is on the next day, as for people who work at night. */
  to: clockTimeSchema,
  /** Days off besides, as `YYYY-MM-DD`. */
  off: z.array(z.iso.date()).max(400).readonly()
})
export type WorkingCalendar = z.infer<typeof calendarSchema>

/** From when on an open impediment is no longer fresh, and from when on it is stale, in working hours. */
export const ageStepsSchema = z.strictObject({
  warnHours: z.number().positive().max(2000),
  staleHours: z.number().positive().max(2000)
})
export type AgeSteps = z.infer<typeof ageStepsSchema>
