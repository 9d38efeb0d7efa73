/** Mini programs: the gateway that the build was made for, `TARO_APP_GATEWAY=https://gateway.example.org`, without a slash at its end. */
import Taro from '@tarojs/taro'
import { answered, checkPath, lowerCased, withinTime } from './answer'
import type { Answered, Http } from './types'

type Reply = { statusCode?: number; status?: number; header?: object; headers?: object; data?: unknown }

/** @param readFailure what the host's own word on a request that came to nothing means */
export const asked = (readFailure: (error: unknown) => Answered): Http['request'] => {
  return ({ method, path, headers = {}, body, timeoutMs }) => {
    checkPath(path)
    const gateway = process.env.TARO_APP_GATEWAY
    if (!gateway) return Promise.resolve({ ok: false, reason: 'unsupported' })
    const task = Taro.request<unknown>({
      url: gateway + path,
      method,
      // Both hosts say JSON where nothing is said, and a server then misses it in an empty body.
      header: { accept: 'application/json', 'content-type': body === undefined ? 'text/plain' : 'application/json', ...headers },
      // As text both ways: the hosts read JSON that is none in different ways.
      ...(body === undefined ? {} : { data: JSON.stringify(body) }),
      dataType: 'text' as 'json',
      timeout: timeoutMs,
    })
    return withinTime(task.then(read, readFailure), timeoutMs, () => task.abort())
  }
}

/** What came of a request, under the names of either host. */
export function read({ statusCode, status, header, headers, data }: Reply): Answered {
  return answered(Number(statusCode ?? status), lowerCased(header ?? headers ?? {}), typeof data === 'string' ? data : data === undefined || data === null ? '' : JSON.stringify(data))
}
