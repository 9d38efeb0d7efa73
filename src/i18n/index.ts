export { defineMessages } from './define-messages'
export { unbroken } from './unbroken'
export { useI18n, type I18n } from './use-i18n'
