import { config } from 'zod'

// zod finds out by trying whether it may compile code; our policy refuses that, and each try is a line in the
// console. Imported before everything else, because schemas try as soon as they are made.
config({ jitless: true })
