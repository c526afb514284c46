import { FileDown, FolderOpen } from 'lucide-react'
import { type TableKind, tableFormats } from '../../../shared/files/formats'
import { IconButton } from '../../components/IconButton'
import { MenuButton } from '../../components/MenuButton'
import { useWords } from '../../stores/words'
import { pickFile } from '../actions'
import { exportTable } from './exportTable'
import styles from './files.module.css'

/** The way in and the way out of what a unit has. */
export function TableActions(what: { readonly kind: TableKind; readonly unitId: string }) {
  const words = useWords()
  return (
    <span className={styles.actions}>
      <IconButton
        icon={FolderOpen}
        label={words.say('files.bringIn')}
        onPress={() => void pickFile('table')}
      />
      <TableMenu {...what} bare />
    </span>
  )
}

/** Saves something as a table that can be brought in again. */
export function TableMenu({
  kind,
  unitId,
  bare = false
}: {
  readonly kind: TableKind
  readonly unitId: string
  readonly bare?: boolean
}) {
  const words = useWords()
  return (
    <MenuButton
      label={words.say(`files.export.${kind}`)}
      icon={FileDown}
      bare={bare}
      choices={tableFormats.map((format) => ({
        id: format,
        label: words.say(`history.export.${format}`),
        run: () => void exportTable(kind, unitId, format)
      }))}
    />
  )
}
