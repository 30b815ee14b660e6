import type { Signal } from '../evidence.ts'
import { answer } from './answer.ts'
import { autocomplete } from './autocomplete.ts'
import { example } from './example.ts'
import { help } from './help.ts'
import { kind } from './kind.ts'
import { label } from './label.ts'
import { name } from './name.ts'
import { options } from './options.ts'
import { other } from './other.ts'
import { section } from './section.ts'
import { site } from './site.ts'

/** Everything that may tell what a field means, each on its own. */
export const signals: Signal[] = [autocomplete, label, name, example, kind, options, help, section, answer, other, site]
