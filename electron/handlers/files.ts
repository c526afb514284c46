import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { app, dialog, shell } from 'electron'
import { documentOf, type ReportDocument } from '../../shared/report/document'
import { extensionOf, reportFileName, timeInName } from '../../shared/report/filename'
import { boardDocument } from '../../shared/report/initiatives'
import { morningDocument } from '../../shared/report/morning'
import { roadmapDocument } from '../../shared/report/roadmap'
import type { ReportFormat } from '../../shared/report/types'
import { err, ok, type Result } from '../../shared/result'
import { message } from '../../shared/words/message'
import { exportReport } from '../export/export'
import { saveFile } from '../export/save'
import type { Handlers } from '../router'
import type { Deps } from './deps'

type Names = Extract<
  keyof Handlers,
  | `import.${string}`
  | `handoff.${string}`
  | `file.${string}`
  | `report.${string}`
  | `morning.${string}`
  | `transformation.${string}`
  | `table.${string}`
  | `roadmap.${string}`
  | `job.${string}`
>

/** Files in and out. Long work goes by job id, so that it can be cancelled; a dry run and its file share the id. */
export function fileHandlers(deps: Deps): Pick<Handlers, Names> {
  const { workspace, host, clock, ids, words } = deps
  const andRefresh = async <T extends { readonly ok: boolean }>(applied: T): Promise<T> => {
    if (applied.ok) await host.refresh()
    return applied
  }
  const saveAs = async (defaultName: string, extension: string): Promise<string | null> => {
    const chosen = await dialog.showSaveDialog({
      defaultPath: join(app.getPath('documents'), defaultName),
      filters: [{ name: extension.toUpperCase(), extensions: [extension] }]
    })
    return chosen.canceled || !chosen.filePath ? null : chosen.filePath
  }

  const exported = async (
    document: ReportDocument,
    data: object,
    { format, path }: { readonly format: ReportFormat; readonly path: string | null }
  ): Promise<Result<{ path: string } | null>> => {
    const target = path ?? (await saveAs(reportFileName(document, format), extensionOf(format)))
    if (target === null) return ok(null)
    return exportReport({
      document,
      data,
      format,
      path: target,
      words: words(),
      printer: deps.printer,
      saveBook: workspace.store.saveBook
    })
  }

  return {
    'file.choose': async ({ filter }) => {
      const chosen = await dialog.showOpenDialog({
        properties: ['openFile'],
        filters:
          filter === 'table'
            ? [{ name: words().say('file.table'), extensions: ['csv', 'tsv', 'txt', 'xlsx', 'ods'] }]
            : [{ name: words().say('file.handoff'), extensions: ['sameday'] }]
      })
      return ok(chosen.filePaths[0] ?? null)
    },
    'file.example': async ({ name }) => {
      const folder = join(app.getPath('userData'), 'examples')
      await mkdir(folder, { recursive: true })
      const { exampleTexts } = await import('../import/examples')
      return saveFile(join(folder, name), exampleTexts[name])
    },
    'file.reveal': async ({ path }) => {
      shell.showItemInFolder(path)
      return ok(null)
    },
    'import.preview': ({ path, unitId }) =>
      workspace.store.previewImport({ path, unitId, job: ids.next(), at: clock.read() }),
    'import.choose': ({ plan, choices }) =>
      workspace.store.chooseImport({ plan, choices, job: ids.next(), at: clock.read() }),
    'import.apply': async ({ plan }) =>
      andRefresh(await workspace.store.applyImport({ plan, job: ids.next(), at: clock.read() })),
    'import.saveSkipped': async ({ plan, path }) => {
      const target = path ?? (await saveAs(`${timeInName(clock.read().wall)}_skipped-rows.csv`, 'csv'))
      return target === null
        ? ok(null)
        : workspace.store.saveSkipped({ plan, locale: words().locale, path: target })
    },
    'handoff.preview': ({ path }) =>
      workspace.store.previewHandoff({ path, job: ids.next(), at: clock.read() }),
    'handoff.apply': async ({ plan }) =>
      andRefresh(await workspace.store.applyHandoff({ plan, job: ids.next(), at: clock.read() })),
    'handoff.write': async ({ path, includeConfidential }) => {
      if (workspace.name === 'rehearsal')
        return err('refused', message('rehearsal.nothingLeaves'), message('rehearsal.nothingLeaves.advice'))
      const at = clock.read()
      const target = path ?? (await saveAs(`${timeInName(at.wall)}_handoff.sameday`, 'sameday'))
      if (target === null) return ok(null)
      return workspace.store.writeHandoff({ path: target, includeConfidential, at })
    },
    'table.export': async ({ kind, unitId, format, path }) => {
      const at = clock.read()
      const unit =
        kind === 'organisation' ? null : await workspace.store.read({ name: 'unit', input: { unitId } })
      if (unit && !unit.ok) return unit
      const rehearsal = workspace.name === 'rehearsal' || (clock.rate !== 1 && !workspace.isSample)
      const file = { at: at.wall, code: kind, name: unit?.value?.unit.name ?? 'all' }
      const target = path ?? (await saveAs(reportFileName({ file, rehearsal }, format), format))
      return target === null
        ? ok(null)
        : workspace.store.exportTable({ kind, unitId, format, path: target, at })
    },
    'job.cancel': ({ job }) => workspace.store.cancel({ job }),
    'morning.export': async ({ format, path, ...input }) => {
      const read = await workspace.store.read({ name: 'morning', input })
      return read.ok
        ? exported(morningDocument(read.value, words(), deps.version), read.value, { format, path })
        : read
    },
    'transformation.export': async ({ unitId, format, path }) => {
      const read = await workspace.store.read({ name: 'transformation', input: { unitId } })
      if (!read.ok) return read
      const board = read.value
      if (!board) return err('not-found', message('problem.notFound'))
      const document = boardDocument(board, clock.read().wall, words(), deps.version)
      return exported(document, board, { format, path })
    },
    'roadmap.export': async ({ unitId, format, path }) => {
      const read = await workspace.store.read({ name: 'roadmap', input: { unitId } })
      if (!read.ok) return read
      const view = read.value
      if (!view) return err('not-found', message('problem.notFound'))
      const document = roadmapDocument(view, clock.read().wall, words(), deps.version)
      return exported(document, view, { format, path })
    },
    'report.export': async ({ format, path, ...input }) => {
      const read = await workspace.store.read({ name: 'report', input })
      if (!read.ok) return read
      const report = read.value
      if (!report) return err('not-found', message('problem.notFound'))
      return exported(documentOf(report, words(), deps.version), report, { format, path })
    }
  }
}
