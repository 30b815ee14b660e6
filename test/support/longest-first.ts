import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files that take a minute and more, the longest first (ends of their paths). */
const long = [
  'matrix/matrix.test.ts',
  'browser/library-choices.test.ts',
  'matrix/refusals.test.ts',
  'browser/tryton.test.ts',
  'browser/killed/fill.test.ts',
  'browser/killed/submit.test.ts',
  'browser/killed/write-back.test.ts',
  'browser/library-fields.test.ts',
  'browser/submit/guards.test.ts',
  'browser/record/record.test.ts',
  'browser/forms.test.ts',
]

/** Begins with the files that take longest, so that none of them is left alone at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const place = ({ moduleId }: TestSpecification) => {
      const at = long.findIndex(each => moduleId.endsWith(each))
      return at === -1 ? long.length : at
    }
    return sorted.toSorted(
      (a, b) => a.project.config.sequence.groupOrder - b.project.config.sequence.groupOrder || place(a) - place(b),
    )
  }
}
