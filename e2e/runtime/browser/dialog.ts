/** The host's own dialogs, drawn plainly. The words on the buttons are the host's defaults. */

const escaped = (text: unknown) => String(text ?? '').replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

function show(className: string, html: string): HTMLElement {
  const element = document.createElement('div')
  element.className = `mp-dialog ${className}`
  element.innerHTML = html
  document.body.appendChild(element)
  return element
}

/** Wait for a button; the answer is its `data-answer`. */
function answerOf(dialog: HTMLElement): Promise<string> {
  return new Promise((resolve) => {
    dialog.onclick = (event) => {
      const answer = (event.target as HTMLElement).dataset.answer
      if (answer === undefined) return
      dialog.remove()
      resolve(answer)
    }
  })
}

export interface Question {
  title?: string
  content?: string
  confirmText?: string
  cancelText?: string
  hasCancel?: boolean
}

export async function askYesOrNo({ title, content, confirmText = '确定', cancelText = '取消', hasCancel = true }: Question): Promise<boolean> {
  const cancel = hasCancel ? `<button data-answer="no">${escaped(cancelText)}</button>` : ''
  const confirm = `<button data-answer="yes">${escaped(confirmText)}</button>`
  const html = `<b>${escaped(title)}</b><p>${escaped(content)}</p>${cancel}${confirm}`
  return (await answerOf(show('mask', `<div class="box">${html}</div>`))) === 'yes'
}

/** Index of the choice, -1 when cancelled. */
export async function chooseFrom(items: string[]): Promise<number> {
  const buttons = items.map((item, index) => `<button data-answer="${index}">${escaped(item)}</button>`).join('')
  return Number(await answerOf(show('mask sheet', `<div class="box">${buttons}<button data-answer="-1">取消</button></div>`)))
}

/** A day (`2026-11-22`) or a time (`06:30`); empty when cancelled. */
export async function askDay(type: 'date' | 'time', value: string): Promise<string> {
  const buttons = '<button data-answer="no">取消</button><button data-answer="yes">确定</button>'
  const dialog = show('mask', `<div class="box"><input type="${type}" value="${escaped(value)}">${buttons}</div>`)
  const answer = await answerOf(dialog)
  return answer === 'yes' ? (dialog.querySelector('input')?.value ?? '') : ''
}

export function showToast(text: string, milliseconds = 1500) {
  hideToast()
  const toast = show('toast', escaped(text))
  setTimeout(() => toast.remove(), milliseconds)
}

export function hideToast() {
  document.querySelectorAll('.mp-dialog.toast').forEach((toast) => toast.remove())
}
