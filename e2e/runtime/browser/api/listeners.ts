/** Events of the host that an app may listen to: `onX` and `offX`. */
import type { Host } from '../host'
import type { ApiPart } from './part'

const EVENTS = [
  'Error', 'UnhandledRejection', 'PageNotFound', 'AppShow', 'AppHide', 'AppRoute', 'NetworkStatusChange', 'ThemeChange',
  'WindowResize', 'MemoryWarning', 'KeyboardHeightChange', 'CopyUrl', 'LocaleChange',
]

const eventName = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)

export function listeners(host: Host): ApiPart {
  return {
    now: Object.fromEntries(
      EVENTS.flatMap((name) => [
        [`on${name}`, (listener: unknown) => host.listen(eventName(name), listener)],
        [`off${name}`, (listener: unknown) => host.forget(eventName(name), listener)],
      ]),
    ),
  }
}
