/** Attributes added to Taro's mini-program components; an empty value is one that the page fills in. */
const role = process.env.TARO_ENV === 'alipay' ? 'role' : 'aria-role'
const named = { [role]: '', 'aria-label': '' }

module.exports = {
  View: { ...named, 'aria-hidden': '', 'aria-checked': '', 'aria-selected': '', 'aria-disabled': '', 'aria-live': '', 'aria-modal': '' },
  Button: { ...named, 'aria-checked': '' },
  Input: { 'aria-label': '' },
  Textarea: { 'aria-label': '' },
}
