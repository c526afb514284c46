import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Advice, say, script } from '../../electron/dev/run.mjs'
import { subject } from '../bench/bundle.mjs'
import { livedThrough, storeIn, withoutCeremonies } from './many.mjs'

// `npm run generate -- --teams=125 --days=250 --seed=1 --out=FOLDER`: a workspace of any size, as the app would have
// left it. `npm start -- --user-data-dir=FOLDER` opens it. The same arguments make the same one.

const known = {
  teams: 'how many teams (125)',
  people: 'how many people (eight for each team)',
  levels: 'levels from the teams to the top (about five units under each)',
  days: 'working days of ceremonies before today (20)',
  impediments: 'without ceremonies (--days=0): how many impediments (1000)',
  until: 'the day it is to be opened on, YYYY-MM-DD (today)',
  seed: 'a number; another one gives another past (1)',
  out: 'a folder for it, which must not have one already'
}

const generate = async () => {
  const { out, org: size, days, impediments, until, seed } = wishes(process.argv.slice(2))
  if (existsSync(join(out, 'sameday.sqlite')))
    throw new Advice(`There is a workspace in ${out} already. Name another folder, or remove it first.`)
  const { ready } = await import('../../electron/dev/setup.mjs')
  await ready()
  const s = await subject('generate')
  await mkdir(out, { recursive: true })
  const org = s.makeOrg({ ...size, seed })
  say(`Making ${org.units.length} units with ${org.people.length} people in ${out} …`)
  const begun = performance.now()
  if (days > 0) await withCeremonies(s, out, { org, days, until, seed })
  else await withoutCeremonies(s, out, { org, impediments, until, seed })
  const { db } = s.connect(join(out, 'sameday.sqlite'))
  const count = (table) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get().toLocaleString('en')
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  say(`${count('session')} ceremonies and ${count('impediment')} impediments in ${seconds} s.`)
  say(`npm start -- --user-data-dir=${out}`)
  db.close()
}

const withCeremonies = async (s, out, { org, days, until, seed }) => {
  const { store, write } = storeIn(s, out)
  await write('org', s.orgDrafts(org), until - 2 * days * 86_400_000)
  await livedThrough(s, { store, write }, { org, days, until, seed, say })
  await store.close()
}

const wishes = (args) => {
  const given = Object.fromEntries(args.map(wish))
  if (given.out === undefined)
    throw new Advice(`Say where to: npm run generate -- --out=FOLDER\n\n${usage()}`)
  const number = (name, usual, least) => {
    const value = Number(given[name] ?? usual)
    if (Number.isInteger(value) && value >= least) return value
    throw new Advice(`--${name}=${given[name]} has to be a whole number from ${least} on.`)
  }
  const teams = number('teams', 125, 1)
  const people = number('people', teams * 8, 1)
  // Five under each: 125 teams make four levels, 10,000 make seven.
  const levels = number('levels', 1 + Math.max(1, Math.ceil(Math.log(teams) / Math.log(5) - 1e-9)), 2)
  const until = given.until === undefined ? new Date() : new Date(`${given.until}T12:00`)
  if (Number.isNaN(until.getTime())) throw new Advice(`--until=${given.until} is no date like 2026-11-19.`)
  until.setHours(12, 0, 0, 0)
  return {
    // npm runs scripts from the project's folder; a relative path means the folder the reader stands in.
    out: resolve(process.env.INIT_CWD ?? process.cwd(), given.out),
    org: { teams, people, levels },
    days: number('days', 20, 0),
    impediments: number('impediments', 1000, 1),
    until: until.getTime(),
    seed: number('seed', 1, 0)
  }
}

const wish = (argument) => {
  const [, name, value] = /^--(\w+)=(.+)$/.exec(argument) ?? []
  if (name in known) return [name, value]
  throw new Advice(`What is ${argument}?\n\n${usage()}`)
}

const usage = () =>
  Object.entries(known)
    .map(([name, what]) => `  --${name.padEnd(12)} ${what}`)
    .join('\n')

await script(generate)
