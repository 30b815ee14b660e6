/** What the portal does with a submission, from then on until told otherwise. */
export type Behaviour =
  /** Keeps it and leads to its page. */
  | 'takes it'
  /** The same without leaving the page: a script sends the form, and a notice says what came of it. */
  | 'takes it in place'
  /** Keeps it at once, and answers five seconds later. Nothing keeps a second click from being a second submission. */
  | 'slow'
  /** Keeps nothing and shows the form again, with what is wrong beside the fields. */
  | 'finds errors'
  /** Keeps it, and then the connection breaks before the answer. */
  | 'loses its answer'
  /** Keeps nothing: the session has ended, and the person is led to the login. */
  | 'logs out'
  /** Keeps nothing: the portal is closed for a while. */
  | 'is closed'
  /** Keeps it, and leads to a list that shows only what was there before. */
  | 'leads to its list'
  /** Keeps nothing: somebody has registered the deal before. */
  | 'knows it already'

/** What the portal keeps: the only truth about how often it was sent. */
export interface Accepted {
  id: string
  answers: Record<string, string>
}

/** The registration that was there before, for a portal that knows the deal already. */
export const earlier = 'DR-0999'
