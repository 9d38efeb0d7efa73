/** The object `wx` or `my` that the bundle sees. */
import { recordCall, recordError } from '../record'
import type { Host } from '../host'
import { device } from './device'
import { feedback } from './feedback'
import { launch } from './launch-options'
import { listeners } from './listeners'
import { navigation } from './navigation'
import { network } from './network'
import { outside } from './outside'
import { Refusal, type ApiPart, type Options } from './part'
import { picture } from './picture'
import { consent, privacy } from './privacy'
import { query } from './query'
import { storage } from './storage'
import { system } from './system'

type Callback = (result: unknown) => void

const PARTS: ((host: Host) => ApiPart)[] = [storage, navigation, feedback, system, launch, privacy, device, picture, outside, network, listeners, query]

/** A mock is an answer, `{ fail: reason }`, or a function of the parameters. */
async function answerOf(mock: unknown, options: Options): Promise<unknown> {
  const answer: unknown = typeof mock === 'function' ? await (mock as (options: Options) => unknown)(options) : mock
  if (answer && typeof answer === 'object' && 'fail' in answer) throw new Refusal(String(answer.fail), 11)
  return answer
}

/** A function that answers through callbacks or, when it gets none, through a promise. */
function callLater(host: Host, name: string, model: (options: Options) => unknown) {
  return (given: Options = {}) => {
    recordCall(name, [withoutCallbacks(given)])
    const { success, fail, complete } = given as Record<string, Callback | undefined>
    const work = async () => {
      await consent(host, name)
      return name in window.__mock ? answerOf(window.__mock[name], given) : model(given)
    }
    const ok = (result: unknown) => {
      const answer = { errMsg: `${name}:ok`, ...(result as object | undefined) }
      success?.(answer)
      complete?.(answer)
      return answer
    }
    const bad = (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error)
      if (!(error instanceof Refusal) && !(error instanceof Error)) recordError(name, error)
      const answer = { errMsg: `${name}:fail ${message}`, error: error instanceof Refusal ? error.code : 2, errorMessage: message }
      fail?.(answer)
      complete?.(answer)
      if (!fail && !complete) throw answer
      return answer
    }
    const promise = Promise.resolve().then(work).then(ok, bad)
    if (success || fail || complete) promise.catch((error: unknown) => recordError(`callback of ${name}`, error))
    return promise
  }
}

function withoutCallbacks(given: Options): Options {
  const { success: _, fail: __, complete: ___, ...rest } = given
  return rest
}

function callNow(name: string, model: (...args: never[]) => unknown) {
  return (...args: never[]) => {
    recordCall(name, args)
    return model(...args)
  }
}

/**
 * Every function that the official typings list is there. One that is not modelled may be looked at, as frameworks do to find
 * out what a host can do, but calling it is an error. What the typings do not list is `undefined`, as on a phone.
 */
export function hostApi(host: Host): Record<string, unknown> {
  const api: Record<string, unknown> = {}
  for (const name of host.bundle.apiNames)
    api[name] = (...args: unknown[]) => {
      recordCall(name, args)
      recordError('API', `${name} is not modelled`)
      throw new Error(`${name} is not modelled`)
    }
  for (const part of PARTS) {
    const { later = {}, now = {}, values = {} } = part(host)
    const isListed = ([name]: [string, unknown]) => host.bundle.apiNames.includes(name)
    Object.entries(later).filter(isListed).forEach(([name, model]) => (api[name] = callLater(host, name, model)))
    Object.entries(now).filter(isListed).forEach(([name, model]) => (api[name] = callNow(name, model)))
    Object.assign(api, values)
  }
  return api
}
