import { resetTaro } from './taro'

if (typeof document !== 'undefined') {
  require('@testing-library/jest-dom')
  const { configure } = require('@testing-library/dom') as typeof import('@testing-library/dom')
  // The whole page in every message hides what is missing in it.
  configure({ getElementError: (message) => new Error(message ?? undefined) })
}

beforeEach(resetTaro)
