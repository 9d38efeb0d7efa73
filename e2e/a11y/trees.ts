import { nameOf, statesOn, type PageState } from '../pages/states'
import { VIEWS } from '../pages/view'
import type { Locale } from '../scenarios/words'
import type { Task } from './task'
import { writeTree } from './tree'

/** Writes down every page; checks nothing. */
export function treeTasks(states: PageState[], localesOf: (state: PageState) => Locale[], folder: string): Task[] {
  return statesOn('h5', states).flatMap((state) =>
    localesOf(state).map((locale) => ({
      name: `h5 ${nameOf(state)} ${locale}`,
      async run(tools) {
        const stage = await tools.stage('h5')
        await stage.show(state, VIEWS.light, locale)
        await writeTree(stage, folder, `${nameOf(state)}-${locale}`)
      },
    })),
  )
}
