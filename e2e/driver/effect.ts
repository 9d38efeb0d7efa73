/** What the app did outside of itself, in words that hold on every platform. */
import type { Call } from '../runtime/browser/record'

export type Effect =
  | { kind: 'copied'; text: string }
  | { kind: 'called'; number: string }
  /** A page outside of the app, in the browser or in a web view. */
  | { kind: 'opened'; url: string }
  | { kind: 'jumped'; appId: string; path?: string }
  /** The host's own map, at a pin in its own coordinates. */
  | { kind: 'mapped'; name: string; address: string; latitude: number; longitude: number }
  | { kind: 'shared'; title?: string; path?: string }

const EFFECTS: Record<string, (parameters: Record<string, string>) => Effect> = {
  openLocation: ({ name = '', address = '', latitude, longitude }) => ({ kind: 'mapped', name, address, latitude: Number(latitude), longitude: Number(longitude) }),
  setClipboardData: ({ data = '' }) => ({ kind: 'copied', text: data }),
  setClipboard: ({ text = '' }) => ({ kind: 'copied', text }),
  makePhoneCall: ({ phoneNumber, number }) => ({ kind: 'called', number: phoneNumber ?? number ?? '' }),
  navigateToMiniProgram: ({ appId = '', path }) => ({ kind: 'jumped', appId, ...(path && { path }) }),
  '#share': ({ title, path }) => ({ kind: 'shared', title, path }),
}

/** Effects among the calls of a mini program. A web view has its address as only argument. */
export function effectsOf(calls: Call[]): Effect[] {
  return calls.flatMap(({ name, args: [first] }): Effect[] => {
    if (name === '#web-view') return [{ kind: 'opened', url: String(first) }]
    const effect = EFFECTS[name]
    return effect ? [effect((first ?? {}) as Record<string, string>)] : []
  })
}
