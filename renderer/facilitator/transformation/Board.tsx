import { Plus } from 'lucide-react'
import { useState } from 'react'
import { type Item, plainItem } from '../../../shared/product/item'
import {
  boardColumns,
  columnOf,
  type Initiative,
  type TransformationBoard
} from '../../../shared/product/transformation'
import { Button } from '../../components/Button'
import { EmptyState } from '../../components/EmptyState'
import { ask } from '../../stores/bridge'
import { useRead } from '../../stores/reads'
import { useWords } from '../../stores/words'
import { changeProduct } from '../actions'
import { ReasonDialog } from '../impediments/ReasonDialog'
import { ItemDialog } from '../product/ItemDialog'
import type { Move } from '../product/moveItem'
import { ExportMenu } from '../report/ExportMenu'
import styles from './Board.module.css'
import { BoardColumnList } from './BoardColumnList'

/** The transformation backlog for everybody to read: what is open, under way, done and dropped, and why. */
export function Board({ unitId }: { readonly unitId: string | null }) {
  const words = useWords()
  const board = useRead('transformation', { unitId }).value
  if (board === undefined) return null
  return board ? <Shown board={board} /> : <EmptyState icon={Plus} text={words.say('board.noTop')} />
}

function Shown({ board }: { readonly board: TransformationBoard }) {
  const words = useWords()
  const [editing, setEditing] = useState<Initiative | 'new' | null>(null)
  const [move, setMove] = useState<Move | null>(null)
  const titleOf = (id: string) => {
    const title = board.initiatives.find((item) => item.id === id)?.title
    return title || words.say('board.confidential')
  }
  return (
    <section className={styles.board} aria-label={words.say('board.title')}>
      <header className={styles.head}>
        <p className={styles.intro}>{words.say('board.hint')}</p>
        <ExportMenu
          variant="secondary"
          save={(format) => ask('transformation.export', { unitId: board.unitId, format, path: null })}
        />
        <Button icon={Plus} onPress={() => setEditing('new')}>
          {words.say('board.add')}
        </Button>
      </header>
      <div className={styles.columns}>
        {boardColumns.map((column) => (
          <BoardColumnList
            key={column}
            column={column}
            initiatives={board.initiatives.filter((item) => columnOf(item) === column)}
            onEdit={setEditing}
            onMove={setMove}
            onState={(id, state) => void changeProduct({ type: 'editItem', id, patch: { state } })}
          />
        ))}
      </div>
      {editing && (
        <ItemDialog
          unitId={board.unitId}
          kind="transformation"
          item={editing === 'new' ? null : itemOf(editing, board.unitId)}
          onClose={() => setEditing(null)}
        />
      )}
      {move && (
        <ReasonDialog
          title={words.say('product.move.title', { item: titleOf(move.id), to: move.to })}
          submit={words.say('orgScreen.move')}
          label={words.say('room.move.why')}
          onClose={() => setMove(null)}
          onSubmit={(reason) =>
            changeProduct({ type: 'moveItem', id: move.id, beforeId: move.beforeId, reason })
          }
        />
      )}
    </section>
  )
}

const itemOf = ({ id, title, why, owner, state, rank, impedimentId }: Initiative, unitId: string): Item => ({
  ...plainItem,
  id,
  title,
  why,
  owner,
  state,
  rank,
  impedimentId,
  unitId,
  kind: 'transformation'
})
