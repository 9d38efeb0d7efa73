import { resetTaro } from './taro'

if (typeof document !== 'undefined') {
  require('@testing-library/jest-dom')
  const { configure } = require('@testing-library/dom') as typeof import('@testing-library/dom')
  configure({
    // The whole page in every message hides what is missing in it.
    getElementError: (message) => new Error(message ?? undefined),
    // What never comes is waited for in vain on any machine; what comes late on a busy one is there.
    asyncUtilTimeout: 10_000,
  })
  // Where nothing is laid out there is nothing to scroll to.
  Element.prototype.scrollIntoView ??= () => {}
}

beforeEach(resetTaro)
