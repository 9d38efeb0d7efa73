import type { AppDriver } from '../driver/driver'
import type { Platform } from '../platform'

/** Something a person does with the app. It runs unchanged on every platform. */
export interface Scenario {
  /** In kebab-case, as `--scenario` takes it. */
  name: string
  /** Where it makes sense; everywhere when left out. */
  platforms?: Platform[]
  /** Throws when the app does not do what is expected. That nothing went wrong on the way is checked for all alike. */
  run(app: AppDriver): Promise<void>
}
