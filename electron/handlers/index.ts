import type { Handlers } from '../router'
import { appHandlers } from './app'
import { changeHandlers } from './changes'
import type { Deps } from './deps'
import { fileHandlers } from './files'
import { screenHandlers } from './screen'
import { sessionHandlers } from './session'

/** Every question of the contract has its handler here; the compiler says when one is missing. */
export const createHandlers = (deps: Deps): Handlers => ({
  ...appHandlers(deps),
  ...screenHandlers(deps),
  ...sessionHandlers(deps),
  ...changeHandlers(deps),
  ...fileHandlers(deps)
})
