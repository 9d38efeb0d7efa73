/** Toasts and questions. */
import { askYesOrNo, chooseFrom, hideToast, showToast } from '../dialog'
import type { Host } from '../host'
import { Refusal, textOf, type ApiPart } from './part'

const text = (value: unknown) => (value === undefined ? undefined : textOf(value))

export function feedback(host: Host): ApiPart {
  const wordsOf = (options: Record<string, unknown>) => textOf(host.isAlipay ? options.content : options.title)
  const showModal = async (options: Record<string, unknown>) => {
    const isConfirmed = await askYesOrNo({
      title: text(options.title),
      content: text(options.content),
      confirmText: text(options.confirmText),
      cancelText: text(options.cancelText),
      hasCancel: options.showCancel !== false,
    })
    return { confirm: isConfirmed, cancel: !isConfirmed, content: null }
  }
  return {
    later: {
      showToast: (options) => showToast(wordsOf(options), Number(options.duration ?? 1500)),
      hideToast: () => hideToast(),
      showLoading: (options) => showToast(wordsOf(options), 60_000),
      hideLoading: () => hideToast(),
      showModal,
      showActionSheet: async ({ itemList, items }) => {
        const index = await chooseFrom(((host.isAlipay ? items : itemList) as string[] | undefined) ?? [])
        if (host.isAlipay) return { index }
        if (index < 0) throw new Refusal('cancel')
        return { tapIndex: index }
      },
      alert: async (options) => {
        await askYesOrNo({ title: text(options.title), content: text(options.content), confirmText: text(options.buttonText), hasCancel: false })
        return { success: true }
      },
      confirm: async (options) => ({
        confirm: await askYesOrNo({
          title: text(options.title),
          content: text(options.content),
          confirmText: text(options.confirmButtonText),
          cancelText: text(options.cancelButtonText),
        }),
      }),
      vibrateShort: () => undefined,
      vibrateLong: () => undefined,
      vibrate: () => undefined,
    },
  }
}
