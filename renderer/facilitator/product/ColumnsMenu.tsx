import { Check, Columns3 } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Button } from '../../components/Button'
import { cx } from '../../components/cx'
import select from '../../components/Select.module.css'
import { useWords } from '../../stores/words'
import { allColumns, chooseColumns, useColumns } from './columns'

/** Which figures stand beside each item. */
export function ColumnsMenu() {
  const words = useWords()
  const chosen = useColumns((columns) => columns.chosen)
  return (
    <MenuTrigger>
      <Button icon={Columns3}>{words.say('product.columns')}</Button>
      <Popover className={select.popover ?? ''} offset={4}>
        <Menu
          className={select.list ?? ''}
          aria-label={words.say('product.columns')}
          selectionMode="multiple"
          selectedKeys={chosen}
          onSelectionChange={(keys) =>
            chooseColumns(keys === 'all' ? new Set<string>(allColumns) : new Set([...keys].map(String)))
          }
        >
          {allColumns.map((column) => (
            <MenuItem key={column} id={column} className={select.item ?? ''}>
              {({ isSelected }) => (
                <>
                  <span>{words.say(`product.column.${column}`)}</span>
                  <Check aria-hidden size={16} className={cx(!isSelected && select.unseen)} />
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
