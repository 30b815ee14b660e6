/** What one more language says, as `one | two`. A star stands for any ending. */
export interface MoreLabels {
  /** Labels by vocabulary id. */
  labels: Record<string, string>
  /** As `Term.inBlock`. */
  inBlock: Record<string, string>
  words: MoreWords
}

/** Words around fields: in headings, in front of labels, in the place of an answer. */
export interface MoreWords {
  /** Headings of blocks about a person, a deal, a company, the customer, the record's owner, us. */
  contact: string
  deal: string
  account: string
  customer: string
  owner: string
  partner: string
  /** "Your", before or after what is asked. */
  yours: string
  /** What a form that registers a deal is called. */
  registration: string
  /** What stands in a list before anything is chosen. */
  choose: string
  /** Titles of feeds and of lists of other records. */
  lists: string
  /** How a tick box asks for a consent. */
  consent: string
}
