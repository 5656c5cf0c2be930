import type { Check } from './define-audience'
import { isEmail } from './profiles'

/** The parts of `site.config.ts` that programs read: what they may do with the texts, and whom to tell of a hole. */
export interface MachineSettings {
  /**
   * What automated readers may do with the texts (`robots.txt`, docs/machines.md): `search` results (default: yes),
   * `input` for answers of a language model, `training` of models. What is not said is neither allowed nor refused.
   */
  automatedUse?: { search?: boolean; input?: boolean; training?: boolean }
  /**
   * Who is told of a hole in the site (`/.well-known/security.txt`): an e-mail address, or a page with https. Default:
   * `author.email`; `false`, or neither: there is no such file.
   */
  securityContact?: string | false
}

/** Checks of the settings that are given. */
export function checkMachines({ automatedUse = {}, securityContact = false }: MachineSettings): Check[] {
  return [
    ...Object.entries(automatedUse).map(
      ([name, may]): Check => [`automatedUse.${name}`, may === undefined || typeof may === 'boolean', (say) => say.may],
    ),
    ['securityContact', isContact(securityContact), (say) => say.contact],
  ]
}

function isContact(value: string | false): boolean {
  if (value === false) return true
  if (typeof value !== 'string') return false
  return URL.canParse(value) ? new URL(value).protocol === 'https:' : isEmail(value)
}
